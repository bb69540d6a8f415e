import { describe, expect, it } from 'vitest';
import { byStrength, type LayerKind, layerKindOf } from '../../../src/ruleset/layers.ts';
import type { Policy } from '../../../src/ruleset/policy.ts';
import { type PolicyLayer, policyInForce } from '../../../src/ruleset/policy-in-force.ts';

const layer = (kind: LayerKind, channel: string, policy: Policy): PolicyLayer => ({
  kind,
  file: { channel, issuer: { name: channel.toUpperCase(), contact: `meja ${channel}` }, policy },
});

/** Item and value of what is locked and of what is only suggested. */
const summary = (...layers: PolicyLayer[]) => {
  const { locked, defaults } = policyInForce(layers);
  const pairs = (wants: typeof locked) =>
    wants.map(({ item, value, by }) => `${item}=${value} ${by.channel}`);
  return { locked: pairs(locked), defaults: pairs(defaults) };
};

describe('policyInForce', () => {
  it('locks what an agency enforces, and says who', () => {
    const { locked } = policyInForce([layer('agency', 'kementerian', { enforce: { pause: false } })]);
    expect(locked).toEqual([
      {
        item: 'pause',
        value: false,
        by: { channel: 'kementerian', issuer: 'KEMENTERIAN', contact: 'meja kementerian' },
      },
    ]);
  });

  it('lets the narrower region decide, and shows who was overruled', () => {
    const layers = [
      layer('agency', 'kementerian', { enforce: { mode: 'observe' } }),
      layer('region', 'kertasari', { enforce: { mode: 'warn' } }),
    ];
    expect(summary(...layers).locked).toEqual(['mode=warn kertasari']);
    expect(policyInForce(layers).overruled).toMatchObject([
      { item: 'mode', value: 'observe', by: { channel: 'kementerian' }, stronger: { channel: 'kertasari' } },
    ]);
  });

  it('never lets a file of the person lock anything: it counts as a default, under what is enforced', () => {
    const own = layer('user', 'sendiri', { enforce: { mode: 'observe', pause: false } });
    expect(summary(own)).toEqual({ locked: [], defaults: ['mode=observe sendiri', 'pause=false sendiri'] });
    expect(summary(layer('agency', 'kementerian', { enforce: { mode: 'warn' } }), own)).toEqual({
      locked: ['mode=warn kementerian'],
      defaults: ['pause=false sendiri'],
    });
  });

  it('takes policy.mode as a default', () => {
    expect(summary(layer('region', 'kertasari', { mode: 'observe' })).defaults).toEqual([
      'mode=observe kertasari',
    ]);
  });

  it('tells nothing of two that want the same', () => {
    const same = { default: { writingHints: false } };
    const layers = [layer('agency', 'a', same), layer('region', 'b', same)];
    expect(policyInForce(layers).overruled).toEqual([]);
  });

  it('joins accounts of all', () => {
    const add = (handle: string): Policy => ({ add: { officialAccounts: [{ platform: 'x', handle }] } });
    const { officialAccounts } = policyInForce([
      layer('agency', 'a', add('satu')),
      layer('user', 'b', add('dua')),
    ]);
    expect(officialAccounts.map(({ handle, by }) => `${handle} ${by.channel}`)).toEqual(['satu a', 'dua b']);
  });
});

describe('order of layers', () => {
  const placed = (kind: LayerKind, channel: string, region?: string) => ({
    kind,
    file: { channel, ...(region === undefined ? {} : { region }) },
  });

  it('goes by kind, then from wide regions to narrow ones, then by channel; never by when they came', () => {
    const all = [
      placed('user', 'b'),
      placed('region', 'kabupaten', '33.99'),
      placed('user', 'a'),
      placed('agency', 'kementerian'),
      placed('region', 'provinsi', '33'),
    ];
    const order = ['kementerian', 'provinsi', 'kabupaten', 'a', 'b'];
    expect(byStrength(all).map(({ file }) => file.channel)).toEqual(order);
    expect(byStrength(all.toReversed()).map(({ file }) => file.channel)).toEqual(order);
  });

  it('asks who vouches for a file, and then whether it is for a region', () => {
    expect(layerKindOf({ region: '33.99' }, false)).toBe('user');
    expect(layerKindOf({ region: '33.99' }, true)).toBe('region');
    expect(layerKindOf({}, true)).toBe('agency');
  });
});
