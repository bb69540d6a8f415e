import { expect, test } from 'vitest';
import { rulesInForce } from '../../../src/cli/rules-in-force.ts';
import { judge } from '../../../src/guard/in-force.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import type { Located } from '../../../src/platforms/types.ts';

const inForce = {
  settings: DEFAULT_SETTINGS,
  rules: rulesInForce(['tests/corpus/kertasari.rules.json']),
};
const DAY = new Date(2031, 9, 15);

const following = (platform: string): Located => ({
  act: 'follow',
  platform,
  item: 'halilis2',
  content: { text: '', author: { handle: 'halilis2' } },
  replay: { how: 'press', control: document.createElement('button') },
  isDone: () => false,
});

test('an account that a rules file names is known on its own site, and on no other', () => {
  expect(judge(following('x'), inForce, DAY).level).toBe('warn');
  expect(judge(following('elsewhere'), inForce, DAY).level).toBe('clear');
});
