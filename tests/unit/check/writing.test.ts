import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { placingOf } from '../../../src/check/placing.ts';
import { suggest } from '../../../src/check/suggest.ts';
import { ACTS, STATUSES } from '../../../src/check/types.ts';
import { readLanguageData, readWriting } from '../../../src/cli/read-rules.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { toPageRules, withPageRules } from '../../../src/ruleset/page-rules.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';

const { alternatives, workplaces } = readWriting();
const DAY = '2031-10-10';
const rules = withPageRules(loadBundled(), toPageRules([kertasariRulesFile(DAY)]));

describe('sentences to write instead', () => {
  const kinds = [...readLanguageData().phrases.signals.map(({ id }) => id), 'tone'];

  test.each(kinds)('there is one for %s', (kind) => {
    expect(suggest([kind], 'post', alternatives)?.text).toBeTruthy();
    expect(suggest([kind], 'comment', alternatives)?.text).toBeTruthy();
  });

  test('none is for a kind that does not exist', () => {
    expect(alternatives.flatMap(({ signals }) => signals).filter((kind) => !kinds.includes(kind))).toEqual(
      [],
    );
  });

  test.each(alternatives.map(({ text }) => text))('takes no side, whoever writes it wherever: %s', (text) => {
    const acts = ACTS.filter((act) => ['post', 'comment', 'message', 'share'].includes(act));
    const levels = STATUSES.flatMap((status) =>
      acts.map((act) => check(act, { text, own: true, platform: 'x' }, rules, { date: DAY, status }).level),
    );
    expect(new Set(levels)).toEqual(new Set(['clear']));
  });

  test('none for nothing', () => {
    expect(suggest([], 'post', alternatives)).toBeUndefined();
  });
});

describe('what changes with the place', () => {
  const own = { officialAccount: false };
  const place = (content: object, writer: Parameters<typeof placingOf>[2] = own): readonly string[] =>
    placingOf('post', { text: '', ...content }, writer, workplaces);

  test('nothing in public under one’s own name', () => {
    expect(place({})).toEqual([]);
    expect(place({ place: 'public', placeName: 'Dinas Pendidikan' })).toEqual([]);
  });

  test.each([
    ['Warga RT 05', 'group'],
    ['Alumni 1998', 'group'],
    ['Guru SDN 2 Kertasari', 'colleagues'],
    ['BKPSDM – Bidang Mutasi', 'colleagues'],
    ['Dinas Kesehatan', 'colleagues'],
  ])('the group “%s”: %s', (placeName, expected) => {
    expect(place({ place: 'group', placeName })).toEqual([expected]);
  });

  test('an office holder in a group of the workplace writes to subordinates', () => {
    const writer = { officialAccount: false, position: 'official' } as const;
    expect(place({ place: 'group', placeName: 'Kantor Kecamatan' }, writer)).toEqual(['subordinates']);
    expect(place({ place: 'group', placeName: 'Warga RT 05' }, writer)).toEqual(['group']);
    expect(place({ place: 'group', placeName: 'Kantor' }, { ...writer, position: 'staff' })).toEqual([
      'colleagues',
    ]);
  });

  test('an official account comes first', () => {
    expect(place({ place: 'group', placeName: 'Warga' }, { officialAccount: true })).toEqual([
      'official-account',
      'group',
    ]);
  });

  test('a message is one wherever it stands', () => {
    expect(placingOf('message', { text: '' }, own, workplaces)).toEqual(['message']);
    expect(place({ place: 'private' })).toEqual(['message']);
  });
});
