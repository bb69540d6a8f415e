import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { options } from './site.ts';

/** Draws a page, in the language that was asked for, into the root with this id. */
export function drawPage(page: ReactNode, root: string): void {
  document.documentElement.lang = options.language;
  createRoot(document.getElementById(root) as Element).render(page);
}
