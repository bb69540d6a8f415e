/** What a column of a candidate list can mean; `@x` is the handles on one platform. */
export type Column =
  | 'province'
  | 'region'
  | 'code'
  | 'contest'
  | 'ballot'
  | 'pair'
  | 'name'
  | 'mate'
  | 'parties'
  | 'aliases'
  | 'hashtags'
  | 'accounts'
  | `@${string}`;

/** Headings that agencies use, Indonesian and English; of two columns with one meaning the earlier heading wins. */
const HEADINGS: Readonly<Record<Exclude<Column, `@${string}`>, string>> = {
  province: 'provinsi|nama provinsi|prov|province',
  region:
    'daerah pemilihan|dapil|nama dapil|wilayah|nama wilayah|kabupaten kota|kab kota|kabupaten|kota|daerah|region|district|constituency|area',
  code: 'kode wilayah|kode daerah|kode kemendagri|kode|region code|code',
  contest: 'jenis pemilihan|jenis|pemilihan|tingkat|lembaga|contest|election|race',
  ballot:
    'nomor urut|no urut|nomor urut calon|no urut calon|nomor urut paslon|no urut paslon|nomor paslon|no paslon|ballot number|ballot no|ballot|nomor|number|no',
  pair: 'nama pasangan calon|nama paslon|pasangan calon|pasangan|paslon|pairs|pair|candidates|names',
  name: 'nama calon|nama lengkap calon|nama lengkap|nama caleg|calon kepala daerah|nama calon kepala daerah|calon gubernur|calon bupati|calon wali kota|calon walikota|calon presiden|nama kepala daerah|nama|calon|candidate name|full name|candidate|name',
  mate: 'nama calon wakil kepala daerah|calon wakil kepala daerah|nama calon wakil|calon wakil|calon wakil gubernur|calon wakil bupati|calon wakil wali kota|calon wakil walikota|calon wakil presiden|nama wakil|wakil|running mate|deputy|vice',
  parties:
    'partai pengusul|partai politik pengusul|gabungan partai politik|nama partai|partai politik|parpol|partai pendukung|partai|pengusul|koalisi|coalition|parties|party',
  aliases: 'nama panggilan|panggilan|sebutan|akronim|alias|nicknames|nickname|aliases',
  hashtags: 'tagar|hashtags|hashtag',
  accounts:
    'akun media sosial|akun medsos|akun kampanye|media sosial|medsos|akun|social media accounts|social media|accounts|account',
};

/** Names of platforms as headings; the first word of each row is the platform's id. */
const PLATFORMS = [
  'x|twitter',
  'instagram|ig',
  'facebook|fb',
  'tiktok|tik tok',
  'youtube|yt',
  'threads',
  'telegram',
  'whatsapp|wa',
  'linkedin',
].map((row) => row.split('|'));

/** The platform that people call by this word. */
export const platformNamed = (word: string): string | undefined =>
  PLATFORMS.find((names) => names.includes(word.toLowerCase()))?.[0];

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Which column of a table means what.
 *
 * @returns the place of each column that was understood, and the headings of the others.
 */
export function findColumns(headings: readonly string[]): {
  columns: ReadonlyMap<Column, number>;
  unused: readonly string[];
} {
  const plainHeadings = headings.map(plain);
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(HEADINGS) as [Column, string][]) {
    const at = names
      .split('|')
      .map((name) => plainHeadings.indexOf(name))
      .find((place) => place >= 0);
    if (at !== undefined) columns.set(column, at);
  }
  plainHeadings.forEach((heading, at) => {
    const platform = platformNamed(heading.replace(/^(?:akun|account) | (?:account|handle|akun)$/, ''));
    if (platform !== undefined && !columns.has(`@${platform}`)) columns.set(`@${platform}`, at);
  });
  const used = new Set(columns.values());
  return { columns, unused: headings.filter((heading, at) => heading !== '' && !used.has(at)) };
}
