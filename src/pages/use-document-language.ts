import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../messages.ts';

/** Tells the browser and screen readers in which language the page speaks, and names it. */
export function useDocumentLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
