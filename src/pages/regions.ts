import { regionNames } from 'virtual:regions';
import type { Choice } from './combobox.tsx';

const MOST_SHOWN = 12;

let names: Readonly<Record<string, string>> | undefined;
const allNames = (): Readonly<Record<string, string>> => {
  names ??= regionNames();
  return names;
};

/** Name of a province, regency or city; a code that only a rules file knows stands for itself. */
export const regionName = (code: string): string => allNames()[code] ?? code;

/** "Kab. Klaten": for narrow places. */
export const shortRegionName = (code: string): string => regionName(code).replace(/^Kabupaten /, 'Kab. ');

export const regionChoice = (code: string): Choice => {
  const province = code.includes('.') ? allNames()[code.split('.')[0]!] : undefined;
  return { value: code, label: regionName(code), ...(province ? { detail: province } : {}) };
};

/** Regions with every typed word at the beginning of a word of theirs or of their province; what begins with it first. */
export function findRegions(typed: string): readonly Choice[] {
  const words = typed
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter(Boolean);
  const ranked = Object.keys(allNames()).flatMap((code) => {
    const rank = rankOf(regionChoice(code), words);
    return rank === undefined ? [] : [{ code, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map(({ code }) => regionChoice(code));
}

/** People say "Kab." and "Klaten", not "Kabupaten Klaten": the kind of region counts for nothing where it stands first. */
function rankOf({ label, detail = '' }: Choice, words: readonly string[]): number | undefined {
  const name = label.toLowerCase();
  const plain = name.replace(/^(?:kabupaten|kota)(?: administrasi)? /, '');
  const parts = `${name} ${detail.toLowerCase()}`.split(/\s+/);
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return undefined;
  return plain.startsWith(words.join(' ')) ? 0 : words.every((word) => name.includes(word)) ? 1 : 2;
}
