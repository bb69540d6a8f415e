import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import type { Content, Situation } from '../../../src/check/types.ts';
import { rulesInForce } from '../../../src/cli/rules-in-force.ts';

const rules = rulesInForce(['tests/corpus/kertasari.rules.json']);
const CAMPAIGN: Situation = { date: '2031-10-15', status: 'pns' };

const verdictOf = (
  content: Content | string,
  situation = CAMPAIGN,
  act: 'like' | 'follow' | 'post' = 'like',
) => check(act, typeof content === 'string' ? { text: content, platform: 'x' } : content, rules, situation);

const stanceOf = (text: string) => verdictOf(text).findings[0]?.stance;

describe('one word that matters', () => {
  test.each([
    ['Ayo dukung HALILIS', 'for'],
    ['Jangan dukung HALILIS', 'against'],
    ['Jangan lupa dukung HALILIS', 'for'],
    ['Saya tidak akan pilih HALILIS', 'against'],
    ['Asalkan bukan Mas Hadi', 'against'],
    ['ASN dilarang mendukung HALILIS', undefined],
  ])('%s → %s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  test.each([
    ['Coblos nomor 2', 'stop'],
    ['Coblos nomer loro', 'stop'],
    ['#CoblosNomorDua', 'stop'],
    ['C0bl0s n0m0r 2', 'stop'],
    ['c o b l o s nomor 2', 'stop'],
    ['Antrean nomor 2', 'clear'],
    ['RW 02 kerja bakti', 'clear'],
    ['Coblos nomor 9', 'clear'],
  ])('%s → %s', (text, level) => {
    expect(verdictOf(text).level).toBe(level);
  });
});

describe('the day decides', () => {
  const text = 'Ayo dukung HALILIS';

  test.each([
    ['2031-05-01', undefined],
    ['2031-08-15', 'skb-2022/ke-4'],
    ['2031-10-15', 'skb-2022/ds-6'],
    ['2032-03-01', undefined],
  ])('on %s it falls under %s', (date, prohibition) => {
    const found = verdictOf(text, { date, status: 'pns' }).findings.map((finding) => finding.prohibition);
    if (prohibition === undefined) expect(found).toEqual([]);
    else expect(found).toContain(prohibition);
  });

  test('before the determination the finding says what it becomes', () => {
    const finding = verdictOf(text, { date: '2031-08-15', status: 'pns' }).findings.find(
      ({ prohibition }) => prohibition === 'skb-2022/ke-4',
    );
    expect(finding).toMatchObject({
      sanction: { id: expect.stringContaining('moral') },
      later: { id: expect.stringContaining('berat') },
    });
  });
});

describe('who speaks', () => {
  const campaign = (text: string): Content => ({
    text,
    author: { name: 'Tim HALILIS', handle: 'halilis2' },
    platform: 'x',
  });

  test('a campaign account speaks for its side whatever it says', () => {
    expect(verdictOf(campaign('Selamat pagi')).level).toBe('warn');
    expect(verdictOf(campaign(''), CAMPAIGN, 'follow').level).not.toBe('clear');
  });

  test('the organiser’s account takes no side', () => {
    expect(
      verdictOf({
        text: 'Cara mencoblos: pilih nomor 2 sebagai contoh',
        author: { handle: 'kpu_kertasari' },
        platform: 'x',
      }).level,
    ).toBe('clear');
  });

  test('quoted words are not the author’s', () => {
    expect(
      verdictOf({ text: 'Ini pelanggaran.', quoted: { text: 'Ayo coblos nomor 2' }, platform: 'x' }).level,
    ).not.toBe('stop');
  });

  test('alternative texts are read, with their place', () => {
    const [finding] = verdictOf({
      text: '',
      media: ['foto', 'Poster: coblos nomor 2'],
      platform: 'x',
    }).findings;
    expect(finding!.signals[0]!.span).toMatchObject({ field: 'media', index: 1 });
  });
});
