import { describe, expect, test } from 'vitest';
import { readAccounts } from '../../../src/ruleset/candidate-accounts.ts';
import { readCandidateList } from '../../../src/ruleset/candidate-list.ts';
import { decodeTable, readTable } from '../../../src/ruleset/csv-table.ts';

const PHASES = [{ phase: 'campaign' as const, from: '2031-09-25', to: '2031-11-23' }];
const options = { phases: PHASES, partyIds: new Map([['partailumbungrakyat', 'lumbung']]) };
const read = (text: string, more = {}) => readCandidateList(readTable(text), { ...options, ...more });
const people = (text: string) =>
  read(text).elections.flatMap(({ participants }) => participants.map((one) => one.people));

const PLAIN = `Wilayah,No. Urut,Calon,Calon Wakil,Partai Pengusul,Akun
Kertasari,1,Bima Prakoso,Rukmini,Partai Lumbung Rakyat,x:bimarukmini1
Kertasari,2,"H. Hadi Santosa, S.Sos.",Lilis Kurnia,"Samudra; Cakrawala",https://x.com/halilis2 instagram:@halilis`;

describe('a candidate list', () => {
  test('becomes an election with its pairs', () => {
    const { elections, bad, odd, unused, taken, titles } = read(PLAIN, {
      election: 'pilkada-2031',
      name: 'Pilkada',
    });
    expect({ bad, odd, unused, taken, titles }).toEqual({
      bad: [],
      odd: [],
      unused: [],
      taken: 2,
      titles: 2,
    });
    expect(elections).toEqual([
      {
        id: 'pilkada-2031',
        name: 'Pilkada',
        phases: PHASES,
        participants: [
          {
            id: 'bima-prakoso-rukmini',
            kind: 'pair',
            ballot: 1,
            people: ['Bima Prakoso', 'Rukmini'],
            accounts: [{ platform: 'x', handle: 'bimarukmini1' }],
            parties: ['lumbung'],
          },
          {
            id: 'hadi-santosa-lilis-kurnia',
            kind: 'pair',
            ballot: 2,
            people: ['Hadi Santosa', 'Lilis Kurnia'],
            accounts: [
              { platform: 'x', handle: 'halilis2' },
              { platform: 'instagram', handle: 'halilis' },
            ],
            parties: ['samudra', 'cakrawala'],
          },
        ],
      },
    ]);
  });

  const table = [
    ['region', 'ballot number', 'candidate', 'running mate', 'x'],
    ['Kertasari', '1', 'Bima Prakoso', 'Rukmini', 'bimarukmini1'],
    ['Kertasari', '2', 'Hadi "Mas" Santosa', 'Lilis Kurnia', '@halilis2'],
  ];
  const csv = (separator: string, end: string) =>
    table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end);
  const utf16 = (text: string) =>
    Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['commas', utf8(csv(',', '\n'))],
    ['semicolons and CRLF', utf8(csv(';', '\r\n'))],
    ['tabs', utf8(csv('\t', '\n'))],
    ['a byte-order mark', utf8(`\ufeff${csv(';', '\r\n')}\r\n`)],
    ['UTF-16 and tabs, Excel’s “Unicode text”', utf16(csv('\t', '\r\n'))],
    ['a line that names the separator', utf8(`sep=;\r\n${csv(';', '\r\n')}`)],
    ['empty lines', utf8(`\n${csv(',', '\n\n')}\n\n`)],
  ])('is read with %s', (_what, bytes) => {
    const { elections, bad, taken } = read(decodeTable(bytes));
    expect({ bad, taken }).toEqual({ bad: [], taken: 2 });
    expect(elections[0]!.participants.map(({ accounts }) => accounts![0]!.handle)).toEqual([
      'bimarukmini1',
      'halilis2',
    ]);
    expect(elections[0]!.participants[1]!.people).toEqual(['Hadi "Mas" Santosa', 'Lilis Kurnia']);
  });

  test('of the old Windows code page keeps its letters', () => {
    expect(decodeTable(Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9))).toBe('José');
  });

  test.each([
    ['Pasangan Calon', 'Bima Prakoso dan Rukmini', ['Bima Prakoso', 'Rukmini']],
    ['Nama Paslon', 'Hadi Santosa, S.H. - Lilis Kurnia, M.Pd.', ['Hadi Santosa', 'Lilis Kurnia']],
    ['Nama', 'Bima Prakoso & Rukmini', ['Bima Prakoso', 'Rukmini']],
    ['Nama', 'Wati Butar - Butar', ['Wati Butar - Butar']],
    ['Nama', 'Drs. Dan Sundari', ['Dan Sundari']],
  ])('under “%s” takes “%s” for %j', (heading, cell, expected) =>
    expect(people(`${heading}\n"${cell}"`)).toEqual([expected]),
  );

  test('tells each bad row with its line and loses no other', () => {
    const { bad, odd, taken } = read(
      [
        'no urut,nama,akun',
        '1,Bima Prakoso,',
        '2,,',
        'dua,Hadi Santosa,',
        '3,"Rusdi',
        'Amran",halilis2',
        '1,Bima Prakoso,',
        '4,Wati,x:wati,lebih',
        '5,Lilis,',
      ].join('\n'),
    );
    expect(taken).toBe(3);
    expect(bad.map(({ line, why }) => [line, why.id]).sort()).toEqual([
      [3, 'nama kosong'],
      [4, 'nomor urut “dua” bukan bilangan'],
      [7, 'sama dengan baris 2'],
      [8, 'lebih banyak isi daripada judul kolom'],
    ]);
    expect(odd.map(({ line }) => line)).toEqual([5]);
  });

  test('says which columns it does not use, and when there are no names', () => {
    expect(read('nama,usia\nBima Prakoso,51').unused).toEqual(['usia']);
    expect(read('usia\n51')).toMatchObject({ taken: 0, bad: [{ line: 1 }] });
  });

  test('of several regions becomes an election each', () => {
    const { elections } = read(
      'kode,wilayah,nama\n3399,Kertasari,Bima\n33.98,Hilir,Ujang\n3399,Kertasari,Hadi',
      { election: 'pilkada' },
    );
    expect(elections.map(({ id, region, participants }) => [id, region, participants.length])).toEqual([
      ['pilkada-kertasari', '33.99', 2],
      ['pilkada-hilir', '33.98', 1],
    ]);
  });

  test('gives people of one name ids of their own, and the empty box its kind', () => {
    const { elections } = read('no urut,nama,partai\n1,Sri,A\n1,Sri,B\n2,Sri,A\n3,KOLOM KOSONG -,');
    expect(elections[0]!.participants.map(({ id, kind }) => [id, kind])).toEqual([
      ['sri', 'candidate'],
      ['sri-1', 'candidate'],
      ['sri-2', 'candidate'],
      ['kotak-kosong', 'empty-box'],
    ]);
  });
});

describe('accounts in a cell', () => {
  test.each([
    ['x:halilis2', 'x halilis2'],
    ['twitter: @halilis2', 'x halilis2'],
    ['https://www.instagram.com/halilis/?hl=id', 'instagram halilis'],
    ['youtube.com/@halilis', 'youtube halilis'],
    ['https://facebook.com/profile.php?id=1234', 'facebook 1234'],
    ['ig:a; fb:b', 'instagram a, facebook b'],
    ['-', ''],
  ])('%s', (cell, expected) => {
    const { accounts, odd } = readAccounts(cell);
    expect(accounts.map(({ platform, handle }) => `${platform} ${handle}`).join(', ')).toBe(expected);
    expect(odd).toEqual([]);
  });

  test.each(['halilis2', 'https://youtube.com/channel/UC123', 'mastodon:halilis'])(
    '%s is not guessed',
    (cell) => {
      expect(readAccounts(cell)).toEqual({ accounts: [], odd: [cell] });
    },
  );
});
