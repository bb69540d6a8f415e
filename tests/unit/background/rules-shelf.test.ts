import { describe, expect, it } from 'vitest';
import {
  describe as describeFile,
  openShelf,
  putOnShelf,
  takeFromShelf,
} from '../../../src/background/rules-shelf.ts';

const file = (channel: string, seq: number, extra: object = {}) => ({
  format: 1,
  channel,
  issuer: { name: `BKPSDM ${channel}` },
  seq,
  issued: '2031-09-23T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
  elections: [],
  ...extra,
});
const text = (...given: Parameters<typeof file>) => JSON.stringify(file(...given));
const shelfOf = (...texts: string[]) => openShelf(texts.map((each) => ({ text: each })));

/** Channels and numbers on the shelf after putting `given` there, or the refusals. */
function put(shelf: ReturnType<typeof openShelf>, given: string) {
  const outcome = putOnShelf(shelf, given);
  if (!outcome.ok) return outcome.why.map((why) => why.id);
  return outcome.value.shelf.map(({ file: { channel, seq } }) => `${channel} ${seq}`);
}

describe('putOnShelf', () => {
  const shelf = shelfOf(text('kertasari', 41), text('provinsi', 3));

  it('puts a new channel beside the others', () => {
    expect(put(shelf, text('kecamatan', 1))).toEqual(['kertasari 41', 'provinsi 3', 'kecamatan 1']);
  });

  it('replaces a channel in its place by a newer file', () => {
    expect(put(shelf, text('kertasari', 42))).toEqual(['kertasari 42', 'provinsi 3']);
  });

  it('keeps the text of the file that was replaced, for comparing', () => {
    const outcome = putOnShelf(shelf, text('kertasari', 42));
    expect(outcome.ok && outcome.value.added.stored.before).toBe(text('kertasari', 41));
  });

  it('takes the same file twice', () => {
    expect(put(shelf, text('kertasari', 41))).toEqual(['kertasari 41', 'provinsi 3']);
  });

  it.each([
    ['an older file', text('kertasari', 40), /bernomor 40 dan lebih lama; yang sedang dipakai bernomor 41/],
    [
      'another file of the same number',
      text('kertasari', 41, { region: '33.99' }),
      /bernomor 41 dan bernomor sama/,
    ],
    [
      'a bad file of a known channel',
      text('kertasari', 42, { elections: 'semua' }),
      /elections: yang ada "semua"/,
    ],
    ['no JSON at all', 'halo', /^Baris 1, kolom 1/],
  ])('refuses %s and keeps the good one', (_, given, why) => {
    expect(put(shelf, given)).toEqual([expect.stringMatching(why)]);
    expect(shelf.map((shelved) => shelved.file.seq)).toEqual([41, 3]);
  });

  it('is bounded', () => {
    const full = shelfOf(...['a', 'b', 'c', 'd', 'e'].map((channel) => text(channel, 1)));
    expect(put(full, text('f', 1))).toEqual(['Sudah ada 5 berkas aturan. Hapus satu dulu.']);
    expect(put(full, text('e', 2))).toContain('e 2');
  });
});

describe('openShelf', () => {
  it('leaves out what no longer validates', () => {
    expect(shelfOf(text('kertasari', 41), '{"format":2}').map((shelved) => shelved.file.channel)).toEqual([
      'kertasari',
    ]);
  });
});

it('takes one channel away', () => {
  const shelf = takeFromShelf(shelfOf(text('kertasari', 41), text('provinsi', 3)), 'kertasari');
  expect(shelf.map((shelved) => shelved.file.channel)).toEqual(['provinsi']);
});

it('describes a file with the number of its participants', () => {
  const election = (id: string, count: number) => ({
    id,
    name: id,
    phases: [],
    participants: Array.from({ length: count }, (_, at) => ({ id: `p${at}`, kind: 'candidate' })),
  });
  const given = text('kertasari', 41, {
    issuer: { name: 'BKPSDM', contact: 'ruang 3' },
    elections: [election('a', 2), election('b', 3)],
  });
  expect(describeFile(shelfOf(given)[0]!.file)).toEqual({
    channel: 'kertasari',
    issuer: 'BKPSDM',
    contact: 'ruang 3',
    seq: 41,
    issued: '2031-09-23T03:00:00Z',
    expires: '2031-12-31T00:00:00Z',
    participants: 5,
  });
});
