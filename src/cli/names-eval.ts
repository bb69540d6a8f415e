import { join } from 'node:path';
import { check } from '../check/check.ts';
import { isHeld } from '../check/types.ts';
import { compileLayer } from '../ruleset/layer.ts';
import { readPersonName } from '../ruleset/person-name.ts';
import type { Participant } from '../ruleset/rules-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { PROJECT } from './read-rules.ts';
import { rulesInForce } from './rules-in-force.ts';
import { readTsv } from './tsv.ts';

const SHARED = join(PROJECT, '../shared');
const DAY = '2024-10-25';

const rowsOf = (path: string) => readTsv(join(SHARED, path));

const plainName = (name: string): string => readPersonName(name).name;

/** The bundled rules with an election on top in which all these people stand at once. */
function withPeople(rules: Ruleset, people: readonly string[][]): Ruleset {
  const participants = people.map(
    (names, at): Participant => ({
      id: `p${at}`,
      kind: names.length > 1 ? 'pair' : 'candidate',
      people: names,
    }),
  );
  const phases = [{ phase: 'campaign' as const, from: '2024-09-25', to: '2024-11-23' }];
  const layer = compileLayer({ elections: [{ id: 'all-at-once', name: 'all', phases, participants }] });
  return { ...rules, layers: [...rules.layers, layer] };
}

/** How many harmless texts are held when thousands of real names stand for election: names are everyday words too. */
export function evalNames(): void {
  const bundled = rulesInForce();
  const texts = rowsOf('corpus/everyday.dev.tsv.gz').map(({ text }) => text ?? '');
  const pairs = rowsOf('names/pilkada-2024-pairs.tsv').map(({ calon = '', calon_wakil = '' }) =>
    [plainName(calon), plainName(calon_wakil)].filter((name) => name !== ''),
  );
  const candidates = rowsOf('names/candidates-2024.tsv.gz').map(({ name = '' }) => [plainName(name)]);
  for (const [what, people] of [
    ['pairs', pairs],
    ['candidates', candidates],
  ] as const) {
    const rules = withPeople(
      bundled,
      people.filter((names) => names.length > 0 && names[0] !== ''),
    );
    const held = texts.filter((text) => isHeld(check('like', { text }, rules, { date: DAY, status: 'pns' })));
    console.log(
      `${people.length} ${what}: ${((1000 * held.length) / texts.length).toFixed(1)} salah tahan / false alarms per 1,000 everyday texts`,
    );
  }
}
