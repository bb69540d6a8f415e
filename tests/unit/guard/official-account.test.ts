import { expect, test } from 'vitest';
import { fromBundled, judge } from '../../../src/guard/in-force.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { withRulesFiles } from '../../../src/ruleset/assemble.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';

const NOW = new Date(2026, 10, 21, 9);
const inForce = fromBundled(withRulesFiles(loadBundled(), [kertasariRulesFile(localDay(NOW))]));
const settings = { ...inForce.settings, officialAccounts: [{ platform: 'x', handle: 'Dinas_Kertasari' }] };

const located = (viewer?: string): Located => ({
  act: 'share',
  platform: 'x',
  item: '7',
  content: { text: 'Ayo coblos nomor 2', platform: 'x' },
  replay: { how: 'press', control: document.body },
  isDone: () => true,
  ...(viewer === undefined ? {} : { viewer }),
});

const formsFor = (viewer?: string) =>
  judge(located(viewer), { ...inForce, settings }, NOW).findings.map(({ prohibition }) => prohibition);

test('an act from an agency’s account falls under the rows for official accounts too', () => {
  const official = formsFor('dinas_kertasari').filter((id) => !formsFor('warga_biasa').includes(id));
  expect(official).not.toEqual([]);
  expect(formsFor(undefined)).toEqual(formsFor('warga_biasa'));
});
