import { describe, expect, it } from 'vitest';
import { exportFile, nextSeq } from '../../../../src/pages/options/studio/draft/export-file.ts';
import { at, type Json, put, wordsAt } from '../../../../src/pages/options/studio/draft/json.ts';
import { change, newElection, newFile } from '../../../../src/pages/options/studio/draft/new-file.ts';
import { openFile } from '../../../../src/pages/options/studio/draft/open-file.ts';
import { isReady, problemsOf } from '../../../../src/pages/options/studio/draft/problems.ts';
import { sealEnvelope } from '../../../../src/ruleset/envelope.ts';
import type { RulesFile } from '../../../../src/ruleset/rules-file.ts';
import { kertasariRulesFile } from '../../../pages/kertasari.ts';
import { fairFile, NOW } from './samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const found = (draft: Json) =>
  problemsOf(draft, []).all.map(({ path, weight }) => `${path.join('.')} ${weight}`);

describe('a draft as JSON', () => {
  it('changes one place and leaves the rest the very same', () => {
    const file = { a: { b: [{ c: 1 }, { c: 2 }] }, d: [1] };
    const next = put(file, ['a', 'b', 1, 'c'], 3) as typeof file;
    expect(next).toEqual({ a: { b: [{ c: 1 }, { c: 3 }] }, d: [1] });
    expect(next.d).toBe(file.d);
    expect(next.a.b[0]).toBe(file.a.b[0]);
  });

  it('takes a value away, from an object and from a list', () => {
    expect(put({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(put({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  });

  it('reads any JSON without failing', () => {
    expect(at({ a: 'text' }, ['a', 'b', 0])).toBeUndefined();
    expect(wordsAt({ a: 'text' }, ['a'])).toEqual([]);
    expect(put({ a: 'text' }, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  });
});

describe('ids that nobody has to write', () => {
  it('follow the name until somebody writes another one', () => {
    let file: Json = put(newFile(NOW), ['elections'], [newElection()]);
    file = change(file, ['elections', 0, 'name'], 'Pilkada Kertasari 2031');
    expect(at(file, ['elections', 0, 'id'])).toBe('pilkada-kertasari-2031');
    file = change(file, ['elections', 0, 'name'], 'Pilkada Kertasari 2036');
    expect(at(file, ['elections', 0, 'id'])).toBe('pilkada-kertasari-2036');
    file = change(file, ['elections', 0, 'id'], 'pilkada-kertasari');
    file = change(file, ['elections', 0, 'name'], 'Pilkada Kertasari');
    file = change(file, ['elections', 0, 'name'], 'Pilbup Kertasari');
    expect(at(file, ['elections', 0, 'id'])).toBe('pilbup-kertasari');
  });

  it('are told apart where two people share a name', () => {
    let file: Json = put(
      newFile(NOW),
      ['elections'],
      [{ ...newElection(), participants: [{ id: '' }, { id: '' }] }],
    );
    for (const place of [0, 1])
      file = change(file, ['elections', 0, 'participants', place, 'people'], ['Siti Aminah']);
    expect(at(file, ['elections', 0, 'participants', 0, 'id'])).toBe('siti-aminah');
    expect(at(file, ['elections', 0, 'participants', 1, 'id'])).toBe('siti-aminah-2');
  });
});

describe('opening a file', () => {
  const text = JSON.stringify(kertasariRulesFile('2031-10-15'));

  it('takes a plain file, with or without a byte-order mark', () => {
    expect(openFile(bytes(text))).toMatchObject({ ok: true, isSigned: false, file: { seq: 41 } });
    expect(openFile(bytes(`\ufeff${text}`))).toMatchObject({ ok: true });
  });

  it('takes what is inside a signed one', async () => {
    const { privateKey } = (await crypto.subtle.generateKey('Ed25519', true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const sealed = await sealEnvelope(bytes(text), { keyid: 'a'.repeat(64), key: privateKey });
    expect(openFile(bytes(sealed))).toMatchObject({ ok: true, isSigned: true, file: { seq: 41 } });
  });

  it('keeps what is wrong in it, and refuses only what is no object', () => {
    expect(openFile(bytes('{"seq":"satu","extra":1}'))).toMatchObject({
      ok: true,
      file: { seq: 'satu', extra: 1 },
    });
    expect(openFile(bytes('[1]'))).toMatchObject({ ok: false });
    expect(openFile(Uint8Array.of(0xff, 0xfe, 0x7b))).toMatchObject({ ok: false });
    const broken = openFile(bytes('{\n "seq": 1,\n}'));
    expect(broken.ok ? '' : broken.why.en).toMatch(/^Line 3/);
  });
});

describe('problems', () => {
  it('finds none in a right file', () => {
    const problems = problemsOf(fairFile(), []);
    expect(problems.all).toEqual([]);
    expect(isReady(problems)).toBe(true);
  });

  it('names the field of every mistake', () => {
    const file = put(
      put(fairFile(), ['elections', 0, 'participants', 1, 'ballot'], 'dua'),
      ['channel'],
      'BKPSDM Kab',
    );
    expect(found(file)).toEqual(['channel wrong', 'elections.0.participants.1.ballot wrong']);
    const { under } = problemsOf(file, []);
    expect(under(['elections', 0]).map(({ why }) => why.id)).toEqual(['yang ada "dua", seharusnya bilangan']);
    expect(under(['elections', 1])).toEqual([]);
  });

  it('sees what the form cannot be blamed for but nobody meant', () => {
    let file: Json = fairFile();
    file = put(file, ['elections', 0, 'phases', 0, 'to'], '2031-01-01');
    file = put(file, ['elections', 0, 'participants', 0, 'people'], ['Bima Prakoso']);
    expect(found(file)).toEqual(['elections.0.phases.0.to wrong', 'elections.0.participants.0.people look']);
  });

  it('does not call a file ready that takes a side', () => {
    const file = put(fairFile(), ['elections', 0, 'participants', 1, 'slogans'], undefined);
    const problems = problemsOf(file, []);
    expect(problems.refused).toHaveLength(1);
    expect(isReady(problems)).toBe(false);
  });
});

describe('the export', () => {
  it('never gives out a number twice', () => {
    expect([nextSeq(1, -1), nextSeq(41, 41), nextSeq(60, 41), nextSeq(3, 41)]).toEqual([1, 42, 60, 42]);
  });

  it('is a rules file with its number and the time it was made', () => {
    const made = exportFile(fairFile() as unknown as RulesFile, 41, NOW);
    expect(made.name).toBe('bkpsdm-kertasari-42.json');
    expect(JSON.parse(made.text)).toMatchObject({ seq: 42, issued: '2031-10-15T02:41:00Z', format: 1 });
  });
});
