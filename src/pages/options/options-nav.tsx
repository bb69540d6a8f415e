import type { Language } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import { Mark } from '../icons.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import { OPTIONS_PAGES, type OptionsPage } from './options-pages.ts';

type Props = {
  current: OptionsPage;
  language: Language;
  words: PagesWords;
  onLanguage: (language: Language) => void;
};

export const OptionsNav = ({ current, language, words, onLanguage }: Props) => (
  <nav aria-label={words.options.title}>
    <p class="brand">
      <Mark /> <strong>{words.name}</strong>
    </p>
    <div class="nav-links">
      {OPTIONS_PAGES.map((page) => (
        <a key={page.id} href={`#${page.id}`} aria-current={page === current ? 'page' : undefined}>
          {page.title(language)}
        </a>
      ))}
    </div>
    <LanguageSwitch language={language} words={words} onChange={onLanguage} />
  </nav>
);
