import type { ComponentType } from 'preact';
import type { Language } from '../../messages.ts';
import { cleanupWordsIn } from '../../words/cleanup.ts';
import { handbookWordsIn } from '../../words/handbook.ts';
import { journalWordsIn } from '../../words/journal.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { reportWordsIn } from '../../words/report.ts';
import { rulesWordsIn } from '../../words/rules.ts';
import { studioWordsIn } from '../../words/studio.ts';
import { trustWordsIn } from '../../words/trust.ts';
import { lazyPage } from './lazy-page.tsx';
import type { SectionProps } from './options.tsx';
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
    id: 'handbook',
    title: (language) => handbookWordsIn(language).title,
    Page: lazyPage(async () => (await import('./handbook/handbook-page.tsx')).HandbookPage),
  },
  {
    id: 'settings',
    title: (language) => pagesWordsIn(language).settings,
    Page: SettingsPage,
    holds: ['me', 'sites', 'pictures', 'silenced', 'shared'],
  },
  {
    id: 'rules',
    title: (language) => rulesWordsIn(language).title,
    Page: lazyPage(async () => (await import('./rules/rules-page.tsx')).RulesPage),
    holds: ['rules-add', 'rules-policy'],
  },
  {
    id: 'cleanup',
    title: (language) => cleanupWordsIn(language).title,
    Page: lazyPage(async () => (await import('./cleanup/cleanup-page.tsx')).CleanupPage),
  },
  {
    id: 'journal',
    title: (language) => journalWordsIn(language).title,
    Page: lazyPage(async () => (await import('./journal/journal-page.tsx')).JournalPage),
  },
  {
    id: 'report',
    title: (language) => reportWordsIn(language).title,
    Page: lazyPage(async () => (await import('./report/report-page.tsx')).ReportPage),
  },
  {
    id: 'trust',
    title: (language) => trustWordsIn(language).title,
    Page: lazyPage(async () => (await import('./trust/trust-page.tsx')).TrustPage),
    holds: ['permissions', 'stored', 'network', 'build', 'licences'],
  },
  {
    id: 'studio',
    title: (language) => studioWordsIn(language).title,
    Page: lazyPage(async () => (await import('./studio/studio.tsx')).Studio),
  },
];

/** The page an address names, by its own id or that of something it holds. */
export const pageAt = (id: string): OptionsPage =>
  OPTIONS_PAGES.find((page) => page.id === id || page.holds?.includes(id)) ?? OPTIONS_PAGES[0]!;
