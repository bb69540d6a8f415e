import { beforeEach, describe, expect, test } from 'vitest';
import type { PictureAnswers } from '../../../src/check/checklist-points.ts';
import { CLEAR, type Verdict } from '../../../src/check/types.ts';
import { ownRules } from '../../../src/cli/own-corpus.ts';
import type { InForce } from '../../../src/guard/in-force.ts';
import type { OwnPicture } from '../../../src/guard/own-pictures.ts';
import { PictureStep } from '../../../src/guard/picture-step.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { compileLayer } from '../../../src/ruleset/layer.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';

const base = ownRules();
const rules = { ...base, layers: [compileLayer(kertasariRulesFile(localDay(new Date())))] };
const no: PictureAnswers = { people: 'no', material: 'no', gesture: 'no' };

let inForce: InForce;
let pictures: OwnPicture[];
let answer: PictureAnswers | 'cancel' | 'unanswered';
let asked: number;
let step: PictureStep;

const picture = (more: Partial<OwnPicture> = {}): OwnPicture => ({
  file: new Blob(),
  editor: undefined,
  since: 0,
  reading: { ok: true, value: { text: '', confidence: 0 } },
  hands: [],
  done: Promise.resolve(),
  isShown: true,
  wasAwaited: false,
  ...more,
});
const sending = (text: string): Located => ({
  act: 'post',
  platform: 'x',
  item: 'composer',
  content: { text, own: true },
  replay: { how: 'press', control: document.body },
  editor: document.body,
  isDone: () => false,
});
const CAPTION = 'Suasana kampanye di lapangan';
const judge = (located = sending(CAPTION), verdict: Verdict = CLEAR) => step.judge(located, verdict);

beforeEach(() => {
  inForce = { settings: DEFAULT_SETTINGS, rules };
  [pictures, answer, asked] = [[picture()], no, 0];
  step = new PictureStep({
    picturesOf: () => pictures,
    inForce: () => inForce,
    ask: () => {
      asked++;
      return Promise.resolve(answer);
    },
  });
});

describe('before an upload', () => {
  test('a reason holds it until the person has answered', () => {
    expect(judge()).toMatchObject({ level: 'warn', findings: [], checklist: { reasons: ['caption'] } });
  });

  test.each([
    ['without a reason', () => judge(sending('Soto ayam'))],
    [
      'without a picture',
      () => {
        pictures = [];
        return judge();
      },
    ],
    [
      'while its words are still to be waited for',
      () => {
        pictures = [picture({ reading: undefined })];
        return judge();
      },
    ],
    [
      'where nothing is held',
      () => {
        inForce = { ...inForce, settings: { ...DEFAULT_SETTINGS, mode: 'observe' } };
        return judge();
      },
    ],
    [
      'in a pause',
      () => {
        inForce = { ...inForce, pausedUntil: '2999-01-01T00:00:00Z' };
        return judge();
      },
    ],
  ])('nothing is asked %s', (_when, run) => {
    expect(run()).toBe(CLEAR);
  });

  test('words that came too late do not keep the question away', () => {
    pictures = [picture({ reading: undefined, wasAwaited: true })];
    expect(judge()).toHaveProperty('checklist');
  });

  test('what is held for its words is not asked about as well', () => {
    const held: Verdict = { ...CLEAR, level: 'stop' };
    expect(judge(sending(CAPTION), held)).toBe(held);
  });
});

describe('the answers', () => {
  const settle = async (located = sending(CAPTION)) => step.settle(located, judge(located));

  test('three times no: nothing is found, and this picture is not asked about again', async () => {
    const located = sending(CAPTION);
    expect(await settle(located)).toMatchObject({ level: 'clear' });
    expect(step.wasCleared(located)).toBe(true);
    expect(judge()).toMatchObject({ level: 'clear' });
    expect(asked).toBe(1);
  });

  test('a yes is a finding from now on', async () => {
    answer = { ...no, people: 'yes' };
    const located = sending(CAPTION);
    expect(await settle(located)).toMatchObject({ level: 'warn' });
    expect(step.settledFor(located)?.findings.length).toBeGreaterThan(0);
    expect(step.wasCleared(located)).toBe(false);
    expect(judge()).toMatchObject({ level: 'warn' });
    expect(judge()).not.toHaveProperty('checklist');
  });

  test('another picture is another question', async () => {
    await settle();
    pictures = [...pictures, picture()];
    expect(judge()).toHaveProperty('checklist');
  });

  test.each(['cancel', 'unanswered'] as const)('%s ends it, and it is asked again', async (ending) => {
    answer = ending;
    expect(await settle()).toBe(ending);
    expect(judge()).toHaveProperty('checklist');
  });

  test('“not about politics” is remembered for the picture', async () => {
    answer = { ...no, people: 'yes' };
    await settle();
    step.dismiss(sending(CAPTION));
    expect(judge()).toMatchObject({ level: 'clear' });
  });

  test('a verdict without questions goes on as it is', async () => {
    const verdict: Verdict = { ...CLEAR, level: 'stop' };
    expect(await step.settle(sending(CAPTION), verdict)).toBe(verdict);
    expect(asked).toBe(0);
  });
});

test('hands are looked for while pairs stand under numbers', () => {
  expect(step.needsHands()).toBe(true);
  inForce = { ...inForce, rules: { ...rules, layers: [] } };
  expect(step.needsHands()).toBe(false);
});
