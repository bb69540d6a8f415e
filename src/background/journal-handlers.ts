import type { Tabs } from 'webextension-polyfill';
import type { JournalEntry, JournalKey } from '../messages.ts';
import type { Parts } from './handlers.ts';
import { JOURNAL } from './items.ts';
import { keptJournal } from './journal.ts';
import { readSettings } from './policy.ts';
import type { Handlers } from './serve.ts';

type Names = 'page:held' | 'journal:list' | 'journal:remove' | 'journal:clear';

/** A private window is guarded like any other, and what is done there is remembered nowhere. */
export const leavesNoTrace = (tab: Tabs.Tab | undefined): boolean => tab?.incognito === true;

/** Writing, reading and forgetting what was held. */
export function forJournal(parts: Parts): Pick<Handlers, Names> {
  const change = async (make: (now: readonly JournalEntry[]) => readonly JournalEntry[]): Promise<void> => {
    await tidyJournal(parts, make);
    await parts.tabs.showCount();
  };
  return {
    'page:held': async (entry, { tab }) => {
      if (!leavesNoTrace(tab)) await change((journal) => [...journal, entry]);
    },
    'journal:list': async () => (await tidyJournal(parts)).toReversed(),
    'journal:remove': (key) => change((journal) => journal.filter((entry) => !isEntry(entry, key))),
    'journal:clear': () => change(() => []),
  };
}

/** Changes the journal and lets go of whatever the settings in force no longer keep. Answers with what is left. */
export async function tidyJournal(
  parts: Pick<Parts, 'store' | 'rules' | 'clock'>,
  make: (now: readonly JournalEntry[]) => readonly JournalEntry[] = (journal) => journal,
): Promise<readonly JournalEntry[]> {
  const settings = await readSettings(parts);
  const { answer } = await parts.store.update(JOURNAL, (now) =>
    keptJournal(make(now), settings, parts.clock()),
  );
  return answer;
}

const isEntry = (entry: JournalEntry, { at, platform, act }: JournalKey): boolean =>
  entry.at === at && entry.platform === platform && entry.act === act;
