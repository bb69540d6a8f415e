import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLayer, profileOfAccount } from '../../src/ruleset/layer.ts';
import { type PackedLayer, packLayer, unpackLayer } from '../../src/ruleset/pack-layer.ts';
import type { Participant } from '../../src/ruleset/rules-file.ts';

const Word = fc.constantFrom('adi', 'budi', 'citra', 'dewi', 'eko', 'fitri', 'satu', 'dua');
const Name = fc.array(Word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const Account = fc.record({ platform: fc.constantFrom('x', 'tiktok'), handle: Word });
const Row: fc.Arbitrary<Omit<Participant, 'id'>> = fc.record({
  kind: fc.constantFrom('candidate' as const, 'party' as const, 'team' as const),
  people: fc.array(Name, { maxLength: 2 }),
  slogans: fc.array(Name, { maxLength: 2 }),
  accounts: fc.array(Account, { maxLength: 2 }),
});

test('a layer comes out of its packing as it went in, through JSON', () => {
  fc.assert(
    fc.property(fc.array(Row, { maxLength: 30 }), fc.array(Account, { maxLength: 2 }), (rows, allowed) => {
      const participants = rows.map((row, at) => ({ id: `p${at}`, ...row }));
      const elections = [{ id: 'e', name: 'E', phases: [], participants }];
      const layer = compileLayer({ elections, allow: { accounts: allowed } });
      expect(unpackLayer(JSON.parse(JSON.stringify(packLayer(layer))) as PackedLayer)).toEqual(layer);
    }),
    { numRuns: 30 },
  );
});

test('every account leads to its participant, in any case, with or without the sign, and on its platform only', () => {
  const participants = ['satu', 'dua', 'tiga'].map(
    (id): Participant => ({ id, kind: 'pair', accounts: [{ platform: 'x', handle: `Akun_${id}` }] }),
  );
  const layer = compileLayer({ elections: [{ id: 'e', name: 'E', phases: [], participants }] });
  expect(participants.map(({ id }) => profileOfAccount(layer, 'x', `@akun_${id}`))).toEqual([0, 1, 2]);
  expect(profileOfAccount(layer, 'tiktok', 'akun_satu')).toBe(-1);
  expect(profileOfAccount(layer, 'x', 'akun')).toBe(-1);
});
