import { describe, expect, test } from 'vitest';
import { readChannels, readInstruments, readSafeActs } from '../../../src/cli/read-rules.ts';
import { handbookOf } from '../../../src/ruleset/handbook.ts';
import { STATUSES } from '../../../src/ruleset/vocabulary.ts';

const handbook = handbookOf(readInstruments(), readSafeActs());
const { entries } = handbook;
const channels = readChannels();

describe('the handbook as data', () => {
  test.each(entries)('$id has a title of its own, a time, and both kinds of examples', (entry) => {
    const { title, law, moments, examples } = entry;
    expect(title.id).not.toBe(law.id);
    expect(title.id.length).toBeLessThan(60);
    expect(title.en).not.toBe('');
    expect(moments.length).toBeGreaterThan(0);
    expect(examples.breach.length).toBeGreaterThan(0);
    expect(examples.fine.length).toBeGreaterThan(0);
  });

  test('no two prohibitions for one person have the same title', () => {
    for (const status of STATUSES) {
      const titles = entries.filter(({ who }) => who.includes(status)).map(({ title }) => title.id);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  test('a form about would-be candidates speaks before the determination, one about candidates after', () => {
    const momentsOf = (id: string) => entries.find((entry) => entry.id === id)?.moments;
    expect(momentsOf('skb-2022/ke-4')).toEqual(['before']);
    expect(momentsOf('skb-2022/ds-6')).toEqual(['after', 'quiet']);
    expect(momentsOf('skb-2022/ds-12-party')).toEqual(['outside', 'before', 'after', 'quiet']);
    expect(momentsOf('uu-7-2017/492')).toEqual(['before', 'quiet']);
  });

  test('what is grey and what is only taught is told apart from what is held', () => {
    const kindOf = (id: string) => entries.find((entry) => entry.id === id)?.kind;
    expect([kindOf('skb-2022/ds-6'), kindOf('skb-2022/ds-8-poll'), kindOf('uu-10-2016/71')]).toEqual([
      'held',
      'grey',
      'taught',
    ]);
  });

  test('a form leads on to what it becomes', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(entries.filter(({ becomes }) => becomes !== undefined && !ids.has(becomes))).toEqual([]);
  });
});

describe('where to report', () => {
  const text = JSON.stringify(channels);

  test('closed institutions are not listed', () => expect(text).not.toMatch(/KASN|SIAPNET|SINAPS/));

  test('no telephone number is shown', () => expect(text).not.toMatch(/\b0\d{2,3}[- ]?\d{3,}|\+62/));

  test('everybody who must be neutral can be reported somewhere', () => {
    const about = new Set(channels.channels.flatMap((channel) => channel.about));
    expect(STATUSES.filter((status) => !about.has(status))).toEqual(['citizen']);
  });

  test('Bawaslu’s seven days are told', () => {
    expect(channels.channels.find(({ id }) => id === 'bawaslu')?.days).toBe(7);
  });
});
