import { describe, expect, test } from 'vitest';
import { checklistFor, showNumbers, type Upload, verdictOf } from '../../../src/check/checklist.ts';
import type { PictureAnswers } from '../../../src/check/checklist-points.ts';
import type { Situation, Status } from '../../../src/check/types.ts';
import { ownRules } from '../../../src/cli/own-corpus.ts';

const rules = ownRules();
const day = (date: string, status: Status = 'pns'): Situation => ({ date, status });
const CAMPAIGN = day('2031-10-15');
const BEFORE = day('2031-07-01');
const NO_ELECTION = day('2029-05-01');

const upload = (
  text: string,
  more: Partial<Upload> & { media?: string[]; placeName?: string } = {},
): Upload => ({
  act: more.act ?? 'post',
  hands: more.hands ?? [],
  content: {
    text,
    own: true,
    platform: 'x',
    ...(more.media && { media: more.media }),
    ...(more.placeName && { placeName: more.placeName }),
  },
});
const answers = (given: Partial<PictureAnswers>): PictureAnswers => ({
  people: 'no',
  material: 'no',
  gesture: 'no',
  ...given,
});
const reasons = (given: Upload, when = CAMPAIGN) => checklistFor(given, rules, when)?.reasons;

describe('asks about a picture', () => {
  test.each([
    ['caption', upload('Hadir di acara kampanye')],
    ['caption', upload('Bersama Bu Neneng')],
    ['place', upload('Foto tadi siang', { placeName: 'Relawan HALILIS Kertasari' })],
    ['picture-text', upload('Foto tadi siang', { media: ['Calon Bupati Kertasari'] })],
    ['hand', upload('Foto tadi siang', { hands: [2] })],
  ])('for %s', (reason, given) => {
    expect(reasons(given)).toEqual([reason]);
  });

  test('and says whose number the fingers show', () => {
    const asked = checklistFor(upload('Foto', { hands: [4, 3] }), rules, CAMPAIGN);
    expect(asked?.gesture).toEqual({ fingers: 3, name: 'Rusdi Amran – Wati Sundari' });
  });
});

describe('does not ask', () => {
  test.each([
    ['an everyday caption', upload('Soto ayam hari ini')],
    ['no caption and no hand', upload('')],
    ['a number that no pair has', upload('Halo', { hands: [5] })],
    ['a hand without fingers', upload('Halo', { hands: [0] })],
    ['teaching the rule', upload('ASN dilarang berfoto bersama calon, ingat netralitas saat kampanye')],
    ['somebody else’s post', { ...upload('Hadir di kampanye'), content: { text: 'Hadir di kampanye' } }],
    ['a like', upload('Hadir di kampanye', { act: 'like' })],
  ])('%s', (_what, given) => {
    expect(reasons(given)).toBeUndefined();
  });

  test('where no election is on', () => {
    expect(reasons(upload('Hadir di acara kampanye'), NO_ELECTION)).toBeUndefined();
    expect(reasons(upload('Halo', { hands: [2] }), NO_ELECTION)).toBeUndefined();
  });

  test('by fingers before anybody has a number', () => {
    expect(reasons(upload('Halo', { hands: [2] }), BEFORE)).toBeUndefined();
  });

  test('somebody for whom no form speaks of it', () => {
    expect(reasons(upload('Hadir di acara kampanye'), day('2031-10-15', 'citizen'))).toBeUndefined();
  });
});

test('hands are looked for only while a pair stands under a number', () => {
  expect(showNumbers(rules, CAMPAIGN)).toBe(true);
  expect(showNumbers(rules, NO_ELECTION)).toBe(false);
  expect(showNumbers(rules, BEFORE)).toBe(false);
});

describe('the answers', () => {
  const given = upload('Bersama Mas Hadi di acara kampanye');
  const judged = (said: Partial<PictureAnswers>, when = CAMPAIGN, what = given) =>
    verdictOf(answers(said), what, rules, when);

  test('all no: nothing', () => {
    expect(judged({})).toEqual({ level: 'clear', findings: [], excuses: [] });
  });

  test.each(['people', 'material', 'gesture'] as const)(
    'yes to %s is a photo with a participant',
    (point) => {
      const { level, findings } = judged({ [point]: 'yes' });
      expect(level).toBe('warn');
      expect(findings.map(({ prohibition }) => prohibition)).toEqual(['skb-2022/ds-7']);
      const [photo] = findings;
      expect(photo?.law.id).toContain('disiplin no. 7');
      expect(photo?.signals.map(({ kind }) => kind)).toEqual([`photo-${point}`]);
      expect(photo?.signals[0]?.why?.id).toContain('Dari jawaban Anda');
    },
  );

  test('before the determination it is a breach of ethics', () => {
    const { findings } = judged({ people: 'yes' }, BEFORE);
    expect(findings.map(({ prohibition }) => prohibition)).toEqual(['skb-2022/ke-5']);
  });

  test('under a form that does not speak of photographs where the law has no such form', () => {
    const police = verdictOf(answers({ people: 'yes' }), given, rules, day('2031-10-15', 'polri'));
    expect(police.findings.map(({ prohibition }) => prohibition)).toContain('polri/28-support');
    expect(police.level).toBe('warn');
  });

  test('never “stop”: only the person has seen the picture', () => {
    expect(judged({ people: 'yes', material: 'yes', gesture: 'yes' }, BEFORE).level).toBe('warn');
  });

  test('not sure is said like yes, and asked about like everything unsure', () => {
    expect(judged({ material: 'unsure' }).level).toBe('warn');
  });

  test('names only whom the words or the fingers name', () => {
    const nobody = upload('Hadir di acara kampanye', { hands: [2] });
    expect(judged({ people: 'yes' }, CAMPAIGN, nobody).findings[0]?.targetName).toBe('');
    expect(judged({ gesture: 'yes' }, CAMPAIGN, nobody).findings[0]?.targetName).toContain('Hadi Santosa');
    expect(judged({ people: 'yes' }).findings[0]?.targetName).toContain('Hadi Santosa');
  });
});
