import type { ComponentType } from 'preact';
import type { Language } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { Journal } from './journal.tsx';
import type { SectionProps } from './options.tsx';
import { RulesFiles } from './rules-files.tsx';
import { SettingsPage } from './settings-page.tsx';

/** One page of the options, at its own address: `options.html#<id>`, or `#<id>/<place>` for a place within it. */
export type OptionsPage = {
  id: string;
  title: (language: Language) => string;
  Page: ComponentType<SectionProps>;
  /** Other addresses that open this page: the ids of its sections. */
  holds?: readonly string[];
};

/** In the order of the menu; the first is shown where the address names none. */
export const OPTIONS_PAGES: readonly OptionsPage[] = [
  {
    id: 'settings',
    title: (language) => pagesWordsIn(language).settings,
    Page: SettingsPage,
    holds: ['me', 'sites', 'silenced'],
  },
  { id: 'rules', title: (language) => pagesWordsIn(language).options.rules.title, Page: RulesFiles },
  { id: 'journal', title: (language) => pagesWordsIn(language).options.journal.title, Page: Journal },
];

/** The page an address names, by its own id or that of something it holds. */
export const pageAt = (id: string): OptionsPage =>
  OPTIONS_PAGES.find((page) => page.id === id || page.holds?.includes(id)) ?? OPTIONS_PAGES[0]!;
