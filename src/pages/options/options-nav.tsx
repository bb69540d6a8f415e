import type { Language } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import { Mark } from '../icons.tsx';
import { LanguageSwitch } from '../language-switch.tsx';

/** The ids of the sections, in the order of the page. */
const SECTIONS = ['me', 'rules', 'sites', 'journal', 'silenced'] as const;

type Props = { language: Language; words: PagesWords; onLanguage: (language: Language) => void };

export const OptionsNav = ({ language, words, onLanguage }: Props) => (
  <nav aria-label={words.options.title}>
    <p class="brand">
      <Mark /> <strong>{words.name}</strong>
    </p>
    {SECTIONS.map((id) => (
      <a key={id} href={`#${id}`}>
        {words.options[id].title}
      </a>
    ))}
    <LanguageSwitch language={language} words={words} onChange={onLanguage} />
  </nav>
);
