/**
 * Indonesian affixes for the roots of the domain, generated when the rules are compiled; nothing is stemmed at run time.
 * Formal rules follow the Tata Bahasa Baku (meN-, peN-, di-, ter-, ber-, ke-…-an, -kan, -i, -an); the colloquial ones
 * (nge-, bare nasal, -in) are those of everyday Jakarta and Javanese-coloured Indonesian.
 */

/** Forms that stand for one lemma: every stem with every ending. */
export type Forms = { stems: readonly string[]; endings: readonly string[]; lemma: string };

const NASALS: readonly (readonly [letters: string, nasal: string, dropsFirst: boolean])[] = [
  ['p', 'm', true],
  ['bfv', 'm', false],
  ['t', 'n', true],
  ['dcjz', 'n', false],
  ['k', 'ng', true],
  ['gh', 'ng', false],
  ['aiueo', 'ng', false],
  ['s', 'ny', true],
];

/** `nasalise('pilih')` is `milih`, `nasalise('dukung')` is `ndukung`: the stem that meN- and peN- build on. */
export function nasalise(root: string): string {
  const row = NASALS.find(([letters]) => letters.includes(root[0] ?? ''));
  if (!row) return root;
  const [, nasal, drops] = row;
  return nasal + (drops ? root.slice(1) : root);
}

/** Colloquial active: `milih`, `nyoblos`, `ngelawan`, `ngusung`, `ngedukung`. */
function colloquialStems(root: string): string[] {
  const first = root[0] ?? '';
  if ('ptks'.includes(first)) return [nasalise(root)];
  if (first === 'c') return [`ny${root.slice(1)}`];
  if ('aiueo'.includes(first)) return [`ng${root}`];
  return [`nge${root}`, `n${root}`];
}

const BARE_ENDINGS = ['', 'kan', 'i', 'in', 'lah', 'kanlah', 'nya', 'kah'];
const ACTIVE_ENDINGS = ['', 'kan', 'i', 'nya', 'kannya'];
const COLLOQUIAL_ENDINGS = ['', 'in', 'kan', 'i', 'nya'];
const PASSIVE_ENDINGS = ['', 'kan', 'i', 'in', 'nya'];
const NOUN_ENDINGS = ['', 'nya', 'ku', 'mu'];

/**
 * Every verb form of a root. Bare, active, colloquial and first-person forms have the root as lemma. The passive turns who
 * does and who receives ("didukung Golkar"), so `di-` and `ter-` forms have lemmas of their own: `didukung`, `terdukung`.
 */
export function verbForms(root: string): Forms[] {
  const actives = [
    `me${nasalise(root)}`,
    ...(root[0] === 'k' ? [`meng${root}`] : []),
    `memper${root}`,
    `ber${root}`,
  ];
  return [
    { stems: [root], endings: BARE_ENDINGS, lemma: root },
    { stems: actives, endings: ACTIVE_ENDINGS, lemma: root },
    { stems: colloquialStems(root), endings: COLLOQUIAL_ENDINGS, lemma: root },
    { stems: [`ku${root}`, `kau${root}`], endings: PASSIVE_ENDINGS, lemma: root },
    { stems: [`di${root}`], endings: PASSIVE_ENDINGS, lemma: `di${root}` },
    { stems: [`ter${root}`], endings: PASSIVE_ENDINGS, lemma: `ter${root}` },
  ];
}

/** Nouns made from a verb root, each a lemma of its own: who does it, what is done, the doing of it. */
export function nounForms(root: string): Forms[] {
  const agent = `pe${nasalise(root)}`;
  return [agent, `${root}an`, `${agent}an`, `ke${root}an`].map(plainForms);
}

/** A noun or adjective with its possessive endings. */
export const plainForms = (word: string): Forms => ({ stems: [word], endings: NOUN_ENDINGS, lemma: word });
