import type { Author, Content } from '../check/types.ts';
import type { AuthorReads, ItemSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import type { Item } from './items.ts';
import type { Page } from './page.ts';
import { picturesIn } from './pictures.ts';
import { firstOwnElements, readAll, readFirst, type Scope } from './read.ts';
import { anyOf, holds } from './selectors.ts';
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
export const readQuoted = (spec: ItemSpec, scope: Scope): NonNullable<Content['quoted']> => {
  const author = readAuthor(spec.quoted?.author, scope);
  return { text: readText(spec, spec.quoted?.text, scope), ...(author && { author }) };
};

/** Where the page says its content stands: a group, a private chat. Empty where it says nothing. */
export const readPlace = (page: Page): Pick<Content, 'place' | 'placeName'> => {
  const address = page.address();
  const found = page.adapter.places?.find(
    ({ path, when }) => isOnPath(address, path) && (when === undefined || holds(page.document, when)),
  );
  if (found === undefined) return {};
  const placeName = readFirst(found.name, { root: page.document, address });
  return { place: found.place, ...(placeName && { placeName }) };
};

/** Where the item quoted in this one is read: in an element of its own, or from where a second item begins. */
const quotedScope = ({ spec: { quoted }, scope }: Item): Scope | undefined => {
  const [root] = quoted?.root ? scope.root.querySelectorAll(anyOf(quoted.root)) : [];
  if (root) return { root, address: scope.address };
  return scope.until && { ...scope, from: scope.until, until: undefined };
};

/** Everything the check may look at. Missing parts are left out; text is cut at `TEXT_LIMIT`. */
export const readContent = (item: Item, page: Page): Content => {
  const { spec, scope } = item;
  const quoted = quotedScope(item);
  const author = readAuthor(spec.author, scope);
  const media = readAll(spec.media, scope);
  const links = readAll(spec.links, scope);
  const pictures = picturesIn(scope, page);
  return {
    text: readText(spec, spec.text, scope),
    ...(author && { author }),
    ...(quoted && { quoted: readQuoted(spec, quoted) }),
    ...(media.length > 0 && { media }),
    ...(links.length > 0 && { links }),
    ...(pictures.length > 0 && { pictures }),
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
