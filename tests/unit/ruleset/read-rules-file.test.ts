import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES_FILE_MAX_BYTES } from '../../../src/ruleset/limits.ts';
import { readRulesFile } from '../../../src/ruleset/read-rules-file.ts';

const file = {
  format: 1,
  channel: 'bkpsdm-kertasari',
  issuer: { name: 'BKPSDM Kabupaten Kertasari' },
  seq: 41,
  issued: '2031-09-23T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
  elections: [
    {
      id: 'pilkada-2031-kertasari',
      name: 'Pilkada Kertasari 2031',
      phases: [{ phase: 'campaign', from: '2031-09-25', to: '2031-11-23' }],
      participants: [{ id: 'halilis', kind: 'pair', ballot: 2, people: ['Hadi Santosa', 'Lilis Kurnia'] }],
    },
  ],
};
const text = JSON.stringify(file, null, 2);

/** The Indonesian sentences a wrong file is refused with. */
const refusals = (given: string): readonly string[] => {
  const reading = readRulesFile(given);
  return reading.ok ? [] : reading.why.map((why) => why.id);
};

describe('readRulesFile', () => {
  it('reads a good file, with or without a byte-order mark', () => {
    expect(readRulesFile(text)).toEqual({ ok: true, file, text });
    expect(readRulesFile(`\ufeff${text}`)).toEqual({ ok: true, file, text });
  });

  it('names line and column of broken JSON', () => {
    expect(refusals(text.replace('"seq": 41,', '"seq": 41'))).toEqual([
      'Baris 8, kolom 3: yang ada "issued": "2031-09-23T03:00:00, seharusnya koma (,) atau kurung penutup.',
    ]);
    expect(refusals(text.slice(0, -1))[0]).toContain('akhir berkas');
  });

  it.each([
    ['"seq": 41', '"seq": "41"', 'Baris 7, seq: yang ada "41", seharusnya bilangan.'],
    [
      '"ballot": 2',
      '"ballot": 0',
      'Baris 25, elections[0].participants[0].ballot: yang ada 0, seharusnya paling kecil 1.',
    ],
    [
      '"kind": "pair"',
      '"kind": "duo"',
      'Baris 24, elections[0].participants[0].kind: yang ada "duo", seharusnya salah satu dari candidate, pair, party, team, empty-box.',
    ],
    [
      '"2031-09-25"',
      '"25-9-2031"',
      'Baris 17, elections[0].phases[0].from: yang ada "25-9-2031", seharusnya tanggal seperti 2031-11-27.',
    ],
    ['"name": "BKPSDM', '"nama": "BKPSDM', 'Baris 4, issuer.name: wajib ada.'],
    ['"Hadi Santosa"', '""', 'Baris 27, elections[0].participants[0].people[0]: tidak boleh kosong.'],
    [
      '"bkpsdm-kertasari"',
      '"BKPSDM Kertasari"',
      'Baris 3, channel: yang ada "BKPSDM Kertasari", seharusnya hanya huruf kecil a-z, angka, dan tanda hubung.',
    ],
  ])('explains %s → %s', (right, wrong, sentence) => {
    expect(refusals(text.replace(right, wrong))).toContain(sentence);
  });

  it('says every reason in English too', () => {
    const reading = readRulesFile(text.replace('"format": 1', '"format": 2'));
    expect(reading).toEqual({
      ok: false,
      why: [{ id: 'Baris 2, format: yang ada 2, seharusnya 1.', en: 'Line 2, format: found 2, expected 1.' }],
    });
  });

  it('refuses unknown names, so that a misspelt field is never silently lost', () => {
    expect(refusals(text.replace('"ballot"', '"balot"'))).toEqual([
      'Baris 25, elections[0].participants[0].balot: nama ini tidak dikenal dalam berkas aturan.',
    ]);
  });

  it('counts size in bytes of UTF-8', () => {
    const padded = (sign: string, count: number) => text.replace('BKPSDM Kabupaten', sign.repeat(count));
    expect(refusals(padded('a', RULES_FILE_MAX_BYTES - text.length))).toEqual([]);
    expect(refusals(padded('é', RULES_FILE_MAX_BYTES - text.length))[0]).toMatch(/^Berkas terlalu besar/);
  });

  it('stops after twenty sentences, however wrong the file', () => {
    expect(refusals(JSON.stringify({ elections: Array(50_000).fill(3) }))).toHaveLength(20);
  });

  it('answers any text and any JSON with a file or with sentences', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (given) => {
        const reading = readRulesFile(given);
        return (
          reading.ok || (reading.why.length > 0 && reading.why.every((why) => why.id !== '' && why.en !== ''))
        );
      }),
    );
  });
});
