import { expect, test } from 'vitest';
import { fromSetup } from '../../../src/guard/in-force.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { sayIn } from '../../../src/words/index.ts';

const law = JSON.stringify([{ ...loadBundled().prohibitions[0]!, law: { id: 'Pasal', en: 'Article' } }]);
const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };

test('the law that the background sends replaces the page’s own, with sanctions', () => {
  const { rules } = fromSetup(loadBundled(), { settings, law });
  expect(rules.prohibitions).toHaveLength(1);
  expect(sayIn('en', rules.prohibitions[0]!.law)).toBe('Article');
});

test('without it the page tells its own law, in Indonesian whatever the language', () => {
  const { rules } = fromSetup(loadBundled(), { settings });
  expect(rules.prohibitions.length).toBeGreaterThan(40);
  const { law: own } = rules.prohibitions[0]!;
  expect(sayIn('en', own)).toBe(own.id);
  expect(own.id).not.toBe('');
});
