import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../src/background/items.ts';
import { countToday, keptJournal } from '../../../src/background/journal.ts';
import { addSilence, changed } from '../../../src/background/settings.ts';
import type { JournalEntry, Settings, Silence } from '../../../src/messages.ts';

const NOW = new Date(2031, 9, 15, 9);
const settings = (change: Partial<Settings> = {}): Settings => ({ ...SETTINGS.fallback, ...change });

const entry = (at: string): JournalEntry => ({
  at,
  platform: 'x',
  act: 'like',
  level: 'stop',
  prohibitions: ['skb-2022/ds-6'],
  decision: 'cancel',
});
const daysAgo = (days: number): JournalEntry =>
  entry(new Date(NOW.getTime() - days * 86_400_000).toISOString());

describe('journal', () => {
  it('keeps the newest two thousand entries', () => {
    const written = Array.from({ length: 2_100 }, (_, minute) =>
      entry(new Date(Date.UTC(2031, 9, 1, 0, minute)).toISOString()),
    );
    const journal = keptJournal(written, settings(), NOW);
    expect(journal).toHaveLength(2_000);
    expect(journal[0]!.at).toBe('2031-10-01T01:40:00.000Z');
    expect(journal.at(-1)!.at).toBe('2031-10-02T10:59:00.000Z');
  });

  it.each([
    [30, 2],
    [90, 3],
    [365, 4],
    ['forever', 5],
  ] as const)('kept for %s days', (journalDays, left) => {
    const journal = [400, 100, 60, 29, 0].map(daysAgo);
    expect(keptJournal(journal, settings({ journalDays }), NOW)).toHaveLength(left);
  });

  it('keeps a year unless told otherwise', () => {
    expect(keptJournal([daysAgo(366), daysAgo(364)], settings(), NOW)).toEqual([daysAgo(364)]);
  });

  it('keeps texts only while the person wants them', () => {
    const journal = [{ ...daysAgo(1), text: 'coblos nomor 2' }];
    expect(keptJournal(journal, settings({ journalTexts: true }), NOW)).toBe(journal);
    expect(keptJournal(journal, settings(), NOW)).toEqual([daysAgo(1)]);
  });

  it('is empty on a shared computer', () => {
    expect(keptJournal([daysAgo(0)], settings({ sharedComputer: true }), NOW)).toEqual([]);
  });

  it('is the same array where nothing has to go, so that nothing is written', () => {
    const journal = [daysAgo(1)];
    expect(keptJournal(journal, settings(), NOW)).toBe(journal);
  });

  it('counts the local day, not the last twenty-four hours', () => {
    const lateYesterday = new Date(2031, 9, 14, 23, 59).toISOString();
    const earlyToday = new Date(2031, 9, 15, 0, 1).toISOString();
    expect(countToday([entry(lateYesterday), entry(earlyToday)], NOW)).toBe(1);
  });
});

describe('addSilence', () => {
  const silence = (key: string, since = '2031-10-01T00:00:00Z'): Silence => ({
    what: 'account',
    platform: 'x',
    key,
    since,
  });

  it('names each thing once, with its newest date', () => {
    const once = addSilence(SETTINGS.fallback, silence('halilis2'));
    const twice = addSilence(once, silence('halilis2', '2031-10-02T00:00:00Z'));
    expect(twice.silenced).toEqual([silence('halilis2', '2031-10-02T00:00:00Z')]);
  });

  it('forgets the oldest when there are too many', () => {
    let now = SETTINGS.fallback;
    for (let number = 0; number < 510; number++) now = addSilence(now, silence(String(number)));
    expect(now.silenced).toHaveLength(500);
    expect(now.silenced[0]!.key).toBe('10');
  });

  it('goes with everything else when others use the browser too', () => {
    const marked = addSilence(SETTINGS.fallback, silence('halilis2'));
    expect(changed(marked, { language: 'en' }).silenced).toHaveLength(1);
    expect(changed(marked, { sharedComputer: true }).silenced).toEqual([]);
  });
});
