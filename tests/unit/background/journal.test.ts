import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../src/background/items.ts';
import { addEntry, countToday } from '../../../src/background/journal.ts';
import { addSilence } from '../../../src/background/settings.ts';
import type { JournalEntry, Silence } from '../../../src/messages.ts';

const entry = (at: string): JournalEntry => ({
  at,
  platform: 'x',
  act: 'like',
  level: 'stop',
  prohibitions: ['skb-2022/ds-6'],
  decision: 'cancel',
});

describe('journal', () => {
  it('keeps the newest two thousand entries', () => {
    let journal: readonly JournalEntry[] = [];
    for (let minute = 0; minute < 2_100; minute++) {
      journal = addEntry(journal, entry(new Date(Date.UTC(2031, 9, 1, 0, minute)).toISOString()));
    }
    expect(journal).toHaveLength(2_000);
    expect(journal[0]!.at).toBe('2031-10-01T01:40:00.000Z');
    expect(journal.at(-1)!.at).toBe('2031-10-02T10:59:00.000Z');
  });

  it('counts the local day, not the last twenty-four hours', () => {
    const lateYesterday = new Date(2031, 9, 14, 23, 59).toISOString();
    const earlyToday = new Date(2031, 9, 15, 0, 1).toISOString();
    expect(countToday([entry(lateYesterday), entry(earlyToday)], new Date(2031, 9, 15, 9))).toBe(1);
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
    let settings = SETTINGS.fallback;
    for (let number = 0; number < 510; number++) settings = addSilence(settings, silence(String(number)));
    expect(settings.silenced).toHaveLength(500);
    expect(settings.silenced[0]!.key).toBe('10');
  });
});
