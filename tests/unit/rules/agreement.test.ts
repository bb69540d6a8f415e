import { expect, test } from 'vitest';
import { judgeOwnCorpus, ownRules } from '../../../src/cli/own-corpus.ts';
import floor from '../../corpus/floor.json';

test('the check agrees with the project’s own sentences at least as often as before', () => {
  const verdicts = judgeOwnCorpus(ownRules());
  const wrong = verdicts
    .filter(({ isRight }) => !isRight)
    .map(({ id, level, content }) => `${id} ${level}: ${content.text}`);
  const share = 1 - wrong.length / verdicts.length;
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(floor.share);
});
