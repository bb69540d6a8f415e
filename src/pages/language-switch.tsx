import type { Language } from '../messages.ts';
import type { PagesWords } from '../words/pages.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];

type Props = { language: Language; words: PagesWords; onChange: (language: Language) => void };

/** Indonesian or English; each language is named in itself. */
export const LanguageSwitch = ({ language, words, onChange }: Props) => (
  <fieldset class="languages">
    <legend class="only-heard">{words.language}</legend>
    {LANGUAGES.map((one) => (
      <button
        key={one}
        type="button"
        lang={one}
        title={words.languages[one]}
        aria-label={`${one.toUpperCase()}: ${words.languages[one]}`}
        aria-pressed={one === language}
        onClick={() => onChange(one)}
      >
        {one.toUpperCase()}
      </button>
    ))}
  </fieldset>
);
