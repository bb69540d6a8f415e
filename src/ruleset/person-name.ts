/** A name from a candidate list, taken apart; the three lists together hold every word of it. */
export type PersonName = {
  /** As it is read on the ballot, without titles and degrees. Empty: there is none. */
  name: string;
  /** Other names that stood in brackets. */
  aliases: readonly string[];
  /** What was left out: titles, ranks, degrees. */
  titles: readonly string[];
};

/** Titles and ranks before a name. `R.` and `A.` are not among them: they are names, or nobody can tell. */
const TITLES = new Set(
  `h hj hi kh k.h prof dr drg drh drs dra ir ns apt pdt tgk tgh ust ustadz ustaz ustadzah ustazah adv ev capt kapten
  mayor letkol kol kolonel brigjen mayjen letjen jenderal laksma laksda laksdya marsma marsda marsdya kombes irjen
  komjen brigjend akbp akp kompol pol tni inf purn purnawirawan h.c hc hons han pur`.split(/\s+/),
);
/** Titles that people also write without a full stop, in exactly this way. */
const BARE_TITLES = new Set(['Drs', 'Dra', 'Ir', 'Prof', 'H', 'Hj', 'Dr', 'TNI']);
const LONGEST_BARE_DEGREE = 8;

const isTitle = (word: string): boolean => {
  if (BARE_TITLES.has(word)) return true;
  const plain = word.toLowerCase().replace(/^\(|\)$/g, '');
  return (word.includes('.') || word.startsWith('(')) && TITLES.has(plain.replace(/\.+$/, ''));
};

/** Degrees follow the name after commas: "S.Sos.", "SH", "M.M.". */
const isDegree = (part: string): boolean =>
  part.includes('.') || (part.length <= LONGEST_BARE_DEGREE && !part.includes(' '));

/** Takes titles and degrees off a name, as lists of candidates print them. Total; keeps the case of the letters. */
export function readPersonName(text: string): PersonName {
  const [front = '', ...parts] = text
    .replace(/\s+/g, ' ')
    .split(',')
    .map((part) => part.trim());
  const titles = parts.filter((part) => part !== '' && isDegree(part));
  const rest = [front, ...parts.filter((part) => part !== '' && !isDegree(part))].join(' ');
  const aliases: string[] = [];
  const outside = rest.replace(/\(([^()]*)\)/g, (_bracket, inside: string) => {
    const isRank = inside.split(/\s+/).every((word) => word.length <= 1 || isTitle(`(${word})`));
    (isRank ? titles : aliases).push(inside.trim());
    return ' ';
  });
  const words = outside.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && isTitle(words[0]!)) titles.push(words.shift()!);
  return { name: words.join(' '), aliases, titles };
}
