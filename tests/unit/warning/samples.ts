import fc from 'fast-check';
import type { Finding, Level, Signal } from '../../../src/check/types.ts';
import type { Question } from '../../../src/warning/types.ts';

export const TEXT = 'Ayo coblos nomor 2! Menangkan HALILIS.';

/** A signal on `words` of the sample text. */
export function signalOn(words: string, why?: string): Signal {
  const start = TEXT.indexOf(words);
  const span = { field: 'text' as const, start, end: start + words.length };
  return { kind: 'call', rule: 'sample', span, ...(why ? { why: { id: why, en: `${why} (en)` } } : {}) };
}

export const finding: Finding = {
  prohibition: 'skb-2022/ds-6',
  stance: 'for',
  target: 'halilis',
  targetName: 'HALILIS',
  law: { id: 'SKB 2022 · disiplin no. 6', en: 'Decree 2022 · discipline no. 6' },
  plain: {
    id: 'Menyukai akun pemenangan termasuk bentuk pelanggaran.',
    en: 'Liking a campaign account is a breach.',
  },
  sanction: { id: 'hukuman disiplin berat', en: 'severe punishment' },
  signals: [signalOn('coblos nomor 2', 'Ajakan memilih'), signalOn('HALILIS')],
};

type Changes = Partial<Omit<Question, 'verdict'>> & { level?: Level; findings?: readonly Finding[] };

/** A question about liking a campaign post; `level` and `findings` go into its verdict. */
export function question({ level = 'stop', findings = [finding], ...changes }: Changes = {}): Question {
  return {
    act: 'like',
    siteName: 'X',
    content: { text: TEXT, author: { name: 'Tim HALILIS', handle: 'halilis2' } },
    verdict: { level, findings, excuses: [] },
    language: 'id',
    status: 'pns',
    ...changes,
  };
}

/** Any UTF-16 units, broken surrogates among them. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
