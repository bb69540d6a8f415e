import { expect, test } from 'vitest';
import { fromSetup, judge } from '../../../src/guard/in-force.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { toPageRules } from '../../../src/ruleset/page-rules.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';

const added = JSON.stringify(toPageRules([kertasariRulesFile('2031-10-15')]));
const located = {
  act: 'like',
  platform: 'x',
  content: { text: 'Ayo coblos nomor 2, menangkan HALILIS', author: { handle: 'halilis2' } },
} as unknown as Located;
const pausedUntil = new Date(2031, 9, 15, 10).toISOString();
const levelAt = (minute: number) =>
  judge(
    located,
    fromSetup(loadBundled(), { settings: DEFAULT_SETTINGS, added, pausedUntil }),
    new Date(2031, 9, 15, 9, minute),
  ).level;

test('nothing is held during a pause', () => expect(levelAt(59)).toBe('clear'));

test('the page’s own clock ends it, without a word from the background', () =>
  expect(levelAt(60)).toBe('stop'));
