import type { Author, Content } from '../check/types.ts';
import type { AuthorReads, ItemSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import type { Item } from './items.ts';
import type { Page } from './page.ts';
import { firstOwnElements, readAll, readFirst, type Scope } from './read.ts';
import { anyOf } from './selectors.ts';
import { TEXT_LIMIT, textOf } from './text.ts';

const readAuthor = (reads: AuthorReads | undefined, scope: Scope): Author | undefined => {
  const author: Author = {};
  for (const part of ['name', 'handle', 'bio'] as const) {
    const value = readFirst(reads?.[part], scope);
    if (value !== undefined) author[part] = value;
  }
  return Object.keys(author).length > 0 ? author : undefined;
};

const readText = (spec: ItemSpec, selectors: readonly string[] | undefined, scope: Scope): string => {
  const rules = { skip: scope.foreign, lines: spec.lines && anyOf(spec.lines) };
  const parts = firstOwnElements(scope, selectors).map((element) => textOf(element, rules));
  return parts.filter(Boolean).join('\n').slice(0, TEXT_LIMIT);
};

/** A quoted item: its own words and author, never those of whoever quotes it. */
export const readQuoted = (spec: ItemSpec, root: Element, page: Page): NonNullable<Content['quoted']> => {
  const scope: Scope = { root, address: page.address() };
  const author = readAuthor(spec.quoted?.author, scope);
  return { text: readText(spec, spec.quoted?.text, scope), ...(author && { author }) };
};

/** Where the page says its content stands: a group, a private chat. Empty where it says nothing. */
export const readPlace = (page: Page): Pick<Content, 'place' | 'placeName'> => {
  const address = page.address();
  const found = page.adapter.places?.find(({ path }) => isOnPath(address, path));
  if (found === undefined) return {};
  const placeName = readFirst(found.name, { root: page.document, address });
  return { place: found.place, ...(placeName && { placeName }) };
};

/** Everything the check may look at. Missing parts are left out; text is cut at `TEXT_LIMIT`. */
export const readContent = ({ spec, scope }: Item, page: Page): Content => {
  const [quoted] = spec.quoted ? scope.root.querySelectorAll(anyOf(spec.quoted.root)) : [];
  const author = readAuthor(spec.author, scope);
  const media = readAll(spec.media, scope);
  const links = readAll(spec.links, scope);
  return {
    text: readText(spec, spec.text, scope),
    ...(author && { author }),
    ...(quoted && { quoted: readQuoted(spec, quoted, page) }),
    ...(media.length > 0 && { media }),
    ...(links.length > 0 && { links }),
    ...readPlace(page),
  };
};

/** FNV-1a, 32 bits: short, stable, and enough to tell the posts of one page apart. */
const hash = (words: string): string => {
  let state = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) state = Math.imul(state ^ words.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(36);
};

/** The item's key; where the site shows none, one made from what the item says. */
export const itemKey = ({ key, spec }: Item, { author, text, media }: Content): string =>
  key ?? `${spec.kind}-${hash([author?.handle, text, ...(media ?? [])].join('\n'))}`;
