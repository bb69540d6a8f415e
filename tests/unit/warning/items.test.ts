import { describe, expect, test } from 'vitest';
import type { Signal, Verdict } from '../../../src/check/types.ts';
import { itemsOf } from '../../../src/warning/composer/items.ts';
import type { Draft } from '../../../src/warning/composer/types.ts';
import { finding } from './samples.ts';

const TEXT = 'Ayo coblos nomor 2. Rapat besok. HALILIS paling cocok.';
const ALTERNATIVES: Draft['alternatives'] = [
  { signals: ['praise'], acts: ['comment'], text: 'Terima kasih.', en: 'Thank you.' },
  { signals: ['praise'], text: 'Debat bisa dilihat.', en: 'Debates can be seen.' },
];

function signal(kind: string, words: string, field: Signal['span']['field'] = 'text', text = TEXT): Signal {
  const start = text.indexOf(words);
  const why = { id: `mengapa ${kind}`, en: `why ${kind}` };
  return { kind, rule: kind, span: { field, start, end: start + words.length }, why };
}

const draftOf = (signals: readonly Signal[], more: Partial<Draft> = {}): Draft => {
  const verdict: Verdict = { level: 'stop', findings: [{ ...finding, signals }], excuses: [] };
  return {
    editor: document.body,
    editors: [document.body],
    act: 'post',
    content: { text: TEXT, own: true },
    verdict,
    placing: [],
    lines: [],
    alternatives: ALTERNATIVES,
    language: 'id',
    ...more,
  };
};

describe('what the list says', () => {
  test('one item for words that stand apart, in reading order, with every reason once', () => {
    const items = itemsOf(
      draftOf([
        signal('praise', 'HALILIS paling cocok'),
        signal('vote-call', 'coblos nomor 2'),
        signal('ballot', 'nomor 2'),
      ]),
    );
    expect(items.map(({ words }) => words)).toEqual(['coblos nomor 2', 'HALILIS paling cocok']);
    expect(items[0]?.why.map(({ id }) => id)).toEqual(['mengapa vote-call', 'mengapa ballot']);
    expect(items[0]?.law).toEqual(finding.law);
  });

  test('a phrase that reaches over other words does not make two points one', () => {
    const items = itemsOf(
      draftOf([
        signal('ballot', 'nomor 2. Rapat besok. HALILIS'),
        signal('vote-call', 'coblos nomor 2'),
        signal('praise', 'HALILIS paling cocok'),
      ]),
    );
    expect(items.map(({ words }) => words)).toEqual(['coblos nomor 2', 'HALILIS paling cocok']);
  });

  test('the same words under two prohibitions are one item, under the first of them', () => {
    const signals = [signal('praise', 'HALILIS paling cocok')];
    const other = { ...finding, prohibition: 'skb-2022/ds-8', law: { id: 'lain', en: 'other' } };
    const draft = draftOf(signals);
    const both = {
      ...draft.verdict,
      findings: [
        { ...finding, signals },
        { ...other, signals },
      ],
    };
    const items = itemsOf({ ...draft, verdict: both });
    expect(items).toHaveLength(1);
    expect(items[0]?.law).toEqual(finding.law);
  });

  test('the sentence to write instead fits the kind and the act', () => {
    const praise = [signal('praise', 'HALILIS paling cocok')];
    expect(itemsOf(draftOf(praise))[0]?.alternative?.text).toBe('Debat bisa dilihat.');
    expect(itemsOf(draftOf(praise, { act: 'comment' }))[0]?.alternative?.text).toBe('Terima kasih.');
    expect(itemsOf(draftOf([signal('gift', 'coblos')]))[0]?.alternative).toBeUndefined();
  });

  test('words that are not the person’s own are named as such, and nobody is told to rewrite them', () => {
    const quoted = { text: 'Menangkan HALILIS', author: { name: 'Tim HALILIS' } };
    const items = itemsOf(
      draftOf(
        [
          signal('praise', 'Menangkan HALILIS', 'quoted', quoted.text),
          signal('account', 'Tim HALILIS', 'author', 'Tim HALILIS'),
        ],
        { content: { text: TEXT, own: true, quoted, author: { name: 'Tim HALILIS' } } },
      ),
    );
    expect(items.map(({ field, words }) => [field, words])).toEqual([
      ['quoted', 'Menangkan HALILIS'],
      ['author', 'Tim HALILIS'],
    ]);
    expect(items.some(({ alternative }) => alternative)).toBe(false);
  });

  test('words in a picture, by the picture they stand in', () => {
    const picture = { ...signal('slogan', 'Lanjutkan', 'media', 'Lanjutkan'), kind: 'slogan' };
    const inSecond = { ...picture, span: { ...picture.span, index: 1 } };
    const items = itemsOf(
      draftOf([inSecond], { content: { text: '', own: true, media: ['Pagi', 'Lanjutkan'] } }),
    );
    expect(items.map(({ words }) => words)).toEqual(['Lanjutkan']);
  });

  test('what the whole text sounds like is shown only where no phrase explains the verdict', () => {
    const tone = signal('tone', 'besok');
    expect(itemsOf(draftOf([tone, signal('praise', 'HALILIS paling cocok')]))).toHaveLength(1);
    expect(itemsOf(draftOf([tone])).map(({ words }) => words)).toEqual(['besok']);
  });

  test('long words are shortened in the middle', () => {
    const long = 'coblos '.repeat(40);
    const [item] = itemsOf(draftOf([signal('vote-call', long, 'text', long)], { content: { text: long } }));
    expect(item?.words.length).toBeLessThan(90);
    expect(item?.words).toContain(' … ');
  });
});
