import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulesFile } from '../../../src/ruleset/read-rules-file.ts';
import { FORMAT_REVISION } from '../../../src/ruleset/since.ts';
import { skipNewer } from '../../../src/ruleset/skip-newer.ts';

const NEWER = FORMAT_REVISION + 1;
const pair = (id: string, more: object = {}) => ({ id, kind: 'pair', people: ['Hadi Santosa'], ...more });
const election = (id: string, participants: readonly object[], more: object = {}) => ({
  id,
  name: id,
  phases: [],
  participants,
  ...more,
});
const file = (more: object = {}) => ({
  format: 1,
  channel: 'bkpsdm-kertasari',
  issuer: { name: 'BKPSDM Kabupaten Kertasari' },
  seq: 41,
  issued: '2031-09-23T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
  elections: [election('pilkada', [pair('biru'), pair('halilis')])],
  ...more,
});
const read = (value: object) => readRulesFile(JSON.stringify(value));
const elections = (...all: object[]) => file({ elections: all });

describe('entries for a newer revision', () => {
  it.each([
    [
      'an election',
      elections(election('a', [], { since: NEWER, ballots: 3 }), election('b', [])),
      { election: 1 },
    ],
    [
      'a prohibition',
      file({ prohibitions: [{ since: NEWER, id: 'sesuatu yang baru' }] }),
      { prohibition: 1 },
    ],
    ['a repair', file({ platforms: [{ since: NEWER, id: 'x', rewrite: true }] }), { platform: 1 }],
    [
      'an allowed account',
      file({
        allow: {
          accounts: [
            { platform: 'x', handle: 'kpu' },
            { since: NEWER, actor: 'did:1' },
          ],
        },
      }),
      { account: 1 },
    ],
    ['a policy', file({ policy: { since: NEWER, ask: 'twice' } }), { policy: 1 }],
    ['a name at the top', file({ since: NEWER, calendar: [] }), { field: 1 }],
  ])('%s is left out whole and counted', (_, value, skipped) => {
    expect(read(value)).toMatchObject({ ok: true, skipped });
  });

  it('a kind of participant goes alone, when all of its kind go', () => {
    const newer = [{ id: 'relawan', kind: 'volunteers', since: NEWER }];
    const reading = read(elections(election('pilkada', [pair('biru'), pair('halilis'), ...newer])));
    expect(reading).toMatchObject({ ok: true, skipped: { participant: 1 } });
    expect(reading.ok && reading.file.elections[0]?.participants.map(({ id }) => id)).toEqual([
      'biru',
      'halilis',
    ]);
  });

  it('one side of an election never goes alone: the whole election does', () => {
    const reading = read(elections(election('pilkada', [pair('biru'), pair('halilis', { since: NEWER })])));
    expect(reading).toMatchObject({ ok: true, skipped: { election: 1 }, file: { elections: [] } });
  });

  it('what is known is not left out, whatever it says', () => {
    const reading = read(elections(election('pilkada', [pair('biru', { since: FORMAT_REVISION })])));
    expect(reading).toMatchObject({ ok: true });
    expect(reading).not.toHaveProperty('skipped');
  });

  it('a plain mistake is refused with its own line, also behind what was left out', () => {
    const value = elections(election('a', [], { since: NEWER }), election('b', [pair('biru', { balot: 1 })]));
    const reading = readRulesFile(JSON.stringify(value, null, 1));
    expect(reading).toMatchObject({
      ok: false,
      why: [{ id: expect.stringMatching(/^Baris 29, elections\[1\]\.participants\[0\]\.balot: nama ini/) }],
    });
  });

  it('a revision that is no number is a mistake and skips nothing', () => {
    expect(read(elections(election('a', [], { since: '9' })))).toMatchObject({ ok: false });
  });

  it('whatever it is given, nothing newer is left and nothing else is lost', () => {
    const isNewer = (one: unknown): boolean =>
      Number((one as { since?: unknown } | null)?.since) > FORMAT_REVISION;
    const entry = fc.record({
      id: fc.string(),
      since: fc.option(fc.constantFrom(1, 2, 9), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(entry), (all) => {
        const { value, skipped } = skipNewer({ format: 1, prohibitions: all, extra: 'stays' });
        const { prohibitions, extra } = value as { prohibitions: unknown[]; extra: string };
        expect(prohibitions).toEqual(all.filter((one) => !isNewer(one)));
        expect(skipped.prohibition ?? 0).toBe(all.length - prohibitions.length);
        expect(extra).toBe('stays');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => skipNewer(value)).not.toThrow();
      }),
    );
  });
});
