// @vitest-environment node
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeUpdates } from '../../../../src/background/rules-source/describe-sources.ts';
import { addAddress, lookAt, removeAddress } from '../../../../src/background/rules-source/own-addresses.ts';
import { distrustKey, keyOf, trustKey } from '../../../../src/background/rules-source/own-keys.ts';
import { importGiven } from '../../../../src/background/updates-handlers.ts';
import { ADDRESS, encode, fileOf, makeDisk, makeSigner, type Signer, startSources } from './source-stage.ts';

let agency: Signer;
let thief: Signer;
let stage: ReturnType<typeof startSources>;
const pem = ({ key }: Signer) => `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const why = (answer: { ok: boolean; why?: unknown }) => (answer.ok ? 'ok' : answer.why);

beforeAll(async () => {
  [agency, thief] = await Promise.all([makeSigner(), makeSigner()]);
});

beforeEach(async () => {
  fakeBrowser.reset();
  stage = startSources(makeDisk());
  stage.serve(await agency.sign(fileOf(41)));
  stage.serve(encode(pem(agency)), `${ADDRESS}.pem`);
});

describe('looking at an address', () => {
  test('tells whose file it is by the key beside it, and stores nothing', async () => {
    const looked = await lookAt(stage.parts, ` ${ADDRESS} `, undefined);
    expect(looked).toMatchObject({
      ok: true,
      look: { address: ADDRESS, keyid: agency.keyid, file: { seq: 41 } },
    });
    expect(await stage.inForce()).toEqual([]);
    expect((await describeUpdates(stage.parts)).sources).toEqual([]);
  });

  test('with a key of their own the person asks for none', async () => {
    expect(why(await lookAt(stage.parts, ADDRESS, pem(agency)))).toBe('ok');
    expect(stage.asked).toEqual([ADDRESS]);
  });

  test('the key beside it did not sign the file', async () => {
    stage.serve(encode(pem(thief)), `${ADDRESS}.pem`);
    expect(why(await lookAt(stage.parts, ADDRESS, undefined))).toBe('unknown-key');
  });

  test.each([
    ['http://kertasari.example/a.json', 'bad-address'],
    ['https://orang:sandi@kertasari.example/a.json', 'bad-address'],
    ['kertasari.example', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['https://nobody.example/a.json', 'unreachable'],
  ])('%s: %s', async (address, reason) => {
    expect(why(await lookAt(stage.parts, address, undefined))).toBe(reason);
  });

  test('what is no rules file, or an expired one, is not offered', async () => {
    stage.serve(encode('{"hello":1}'));
    expect(why(await lookAt(stage.parts, ADDRESS, undefined))).toBe('not-an-envelope');
    stage.serve(await agency.sign(fileOf(41, { expires: '2031-01-01T00:00:00Z' })));
    expect(why(await lookAt(stage.parts, ADDRESS, undefined))).toBe('expired');
  });
});

describe('an address the person agreed to', () => {
  test('is a source from then on, with that key alone', async () => {
    expect(await addAddress(stage.parts, ADDRESS, agency.key)).toEqual({ ok: true, id: 'address-1' });
    expect(await stage.rules.list()).toMatchObject([{ source: 'address-1', keyid: agency.keyid }]);
    expect((await describeUpdates(stage.parts)).sources[0]?.keys).toEqual([
      { keyid: agency.keyid, key: agency.key, from: 'user' },
    ]);
  });

  test('that gives nothing good is not added', async () => {
    expect(why(await addAddress(stage.parts, ADDRESS, thief.key))).toBe('unknown-key');
    expect(why(await addAddress(stage.parts, ADDRESS, 'no key'))).toBe('bad-key');
    expect((await describeUpdates(stage.parts)).standing).toBe('none');
  });

  test('added again keeps its place; a fourth one is refused', async () => {
    for (const nth of [1, 2, 3, 4]) {
      const address = `https://kertasari.example/${nth}.json`;
      stage.serve(await agency.sign(fileOf(41, { channel: `seri-${nth}` })), address);
      const added = await addAddress(stage.parts, address, agency.key);
      expect(added).toMatchObject(
        nth < 4 ? { ok: true, id: `address-${nth}` } : { ok: false, why: 'too-many' },
      );
    }
    expect(await addAddress(stage.parts, 'https://kertasari.example/2.json', agency.key)).toMatchObject({
      id: 'address-2',
    });
  });

  test('taken away takes its rules along; a policy’s source cannot be taken away here', async () => {
    await addAddress(stage.parts, ADDRESS, agency.key);
    await removeAddress(stage.parts, 'policy-address');
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    await removeAddress(stage.parts, 'address-1');
    expect(await stage.inForce()).toEqual([]);
  });
});

describe('a signed file that is handed in', () => {
  const hand = async (bytes: Uint8Array<ArrayBuffer>) => importGiven(stage.parts, stage.rules, text(bytes));

  test('needs a key the person trusts', async () => {
    const sealed = await agency.sign(fileOf(41));
    expect(await keyOf(stage.store, text(sealed))).toEqual({
      sealed: true,
      keyid: agency.keyid,
      known: false,
    });
    expect((await hand(sealed)).ok).toBe(false);
    expect(await trustKey(stage.store, pem(agency))).toMatchObject({
      ok: true,
      key: { keyid: agency.keyid },
    });
    expect(await keyOf(stage.store, text(sealed))).toMatchObject({ known: true });
    expect(await hand(sealed)).toMatchObject({ ok: true, value: { seq: 41, keyid: agency.keyid } });
    expect(await stage.rules.list()).toMatchObject([{ keyid: agency.keyid }]);
  });

  test('that changed after it was signed is refused with a reason', async () => {
    await trustKey(stage.store, agency.key);
    const sealed = text(await agency.sign(fileOf(41)));
    const at = sealed.indexOf('"payload":"') + 60;
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    const answer = await importGiven(stage.parts, stage.rules, changed);
    expect(answer.ok ? '' : answer.why[0]?.en).toMatch(/The signature does not fit/);
  });

  test('may announce the key of the next one', async () => {
    await trustKey(stage.store, agency.key);
    await hand(await agency.sign(fileOf(41, { keys: { next: [thief.key] } })));
    expect(await hand(await thief.sign(fileOf(42)))).toMatchObject({ ok: true });
  });

  test('a key that is trusted no more opens nothing', async () => {
    await trustKey(stage.store, agency.key);
    await distrustKey(stage.store, agency.keyid);
    expect((await hand(await agency.sign(fileOf(41)))).ok).toBe(false);
  });

  test('a plain file stays as welcome as ever', async () => {
    const plain = JSON.stringify(fileOf(7));
    expect(await keyOf(stage.store, plain)).toEqual({ sealed: false, known: true });
    expect(await importGiven(stage.parts, stage.rules, plain)).toMatchObject({ ok: true });
    expect((await stage.rules.list())[0]).not.toHaveProperty('keyid');
  });
});
