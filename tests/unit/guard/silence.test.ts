import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../../../src/check/types.ts';
import { silenceOf, withoutSilenced } from '../../../src/guard/silence.ts';
import type { Silence } from '../../../src/messages.ts';
import type { Located } from '../../../src/platforms/types.ts';

const AT = new Date('2031-10-15T02:00:00Z');
const finding = (prohibition: string): Finding => ({
  prohibition,
  stance: 'for',
  target: 'halilis',
  targetName: 'HALILIS',
  law: { id: '', en: '' },
  plain: { id: '', en: '' },
  signals: [],
});
const verdict: Verdict = {
  level: 'stop',
  findings: [finding('skb-2022/ds-6'), finding('skb-2022/ds-2')],
  excuses: [],
};

const control = document.createElement('button');
const post: Located = {
  act: 'like',
  platform: 'x',
  item: '1900',
  content: { text: 'Coblos nomor 2', author: { handle: 'Halilis2' } },
  replay: { how: 'press', control },
  isDone: () => false,
};
const draft = (text: string, quoted?: string): Located => ({
  ...post,
  act: 'post',
  item: 'composer',
  content: { text, own: true, ...(quoted === undefined ? {} : { quoted: { text: quoted } }) },
  editor: control,
});
const silence = (what: Silence['what'], key: string, platform = 'x'): Silence => ({
  what,
  key,
  platform,
  since: '',
});

describe('"Bukan soal politik"', () => {
  test('silences this item, for every act on it, from now on', () => {
    const silenced = [silenceOf(post, AT)];
    expect(silenced).toEqual([
      { what: 'item', platform: 'x', key: '1900', since: '2031-10-15T02:00:00.000Z' },
    ]);
    expect(withoutSilenced(verdict, { ...post, act: 'share' }, silenced).level).toBe('clear');
    expect(withoutSilenced(verdict, { ...post, item: '1901' }, silenced)).toBe(verdict);
    expect(withoutSilenced(verdict, { ...post, platform: 'facebook' }, silenced)).toBe(verdict);
  });

  test('on an own text silences that text, not the composer, and keeps no word of it', () => {
    const silenced = [silenceOf(draft('Lanjutkan rapat'), AT)];
    expect(JSON.stringify(silenced)).not.toMatch(/lanjutkan|rapat/i);
    expect(withoutSilenced(verdict, draft('Lanjutkan rapat'), silenced).level).toBe('clear');
    expect(withoutSilenced(verdict, draft('Lanjutkan HALILIS'), silenced)).toBe(verdict);
  });

  test('on a quote silences these words over that post only', () => {
    const silenced = [silenceOf(draft('Setuju', 'Rapat besok'), AT)];
    expect(withoutSilenced(verdict, draft('Setuju', 'Rapat besok'), silenced).level).toBe('clear');
    expect(withoutSilenced(verdict, draft('Setuju', 'Coblos nomor 2'), silenced)).toBe(verdict);
  });
});

describe('other silences', () => {
  test('an account, whatever the case of its handle', () => {
    expect(withoutSilenced(verdict, post, [silence('account', 'halilis2')]).level).toBe('clear');
    expect(withoutSilenced(verdict, post, [silence('account', 'biru1')])).toBe(verdict);
  });

  test('a prohibition takes its own findings away and leaves the others', () => {
    const rest = withoutSilenced(verdict, post, [silence('prohibition', 'skb-2022/ds-6')]);
    expect(rest.findings.map(({ prohibition }) => prohibition)).toEqual(['skb-2022/ds-2']);
    expect(rest.level).toBe('stop');
  });

  test('nothing is left to hold when every finding is silenced', () => {
    const silenced = [silence('prohibition', 'skb-2022/ds-6'), silence('prohibition', 'skb-2022/ds-2')];
    expect(withoutSilenced(verdict, post, silenced).level).toBe('clear');
  });

  test('a silence of one kind is none of another', () => {
    expect(withoutSilenced(verdict, post, [silence('account', '1900'), silence('item', 'halilis2')])).toBe(
      verdict,
    );
  });
});
