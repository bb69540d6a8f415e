import type { AddressPart } from '../ruleset/adapter.ts';

/** The page's address, taken apart once. Segments are decoded path parts without slashes. */
export type Address = { segments: readonly string[]; params: URLSearchParams; fragment: string };

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** `base` makes a relative href whole. Undefined for something that is no address. */
export const readAddress = (href: string, base?: string): Address | undefined => {
  if (!URL.canParse(href, base)) return undefined;
  const { pathname, searchParams, hash } = new URL(href, base);
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  return { segments, params: searchParams, fragment: decoded(hash.slice(1)) };
};

/** One piece of an address, undefined when it is missing or empty. */
export const partOf = ({ segments, params, fragment }: Address, part: AddressPart): string | undefined => {
  if ('param' in part) {
    const value = params.get(part.param) || undefined;
    if (!('piece' in part) || value === undefined) return value;
    const inner = readAddress(value);
    return inner && partOf(inner, part.piece);
  }
  if ('segment' in part) return segments[part.segment];
  if ('fragment' in part) return fragment || undefined;
  const at = segments.indexOf(part.after);
  return at === -1 ? undefined : segments[at + 1];
};

const fits = (segments: readonly string[], pattern: string): boolean =>
  pattern
    .split('/')
    .filter(Boolean)
    .every((wanted, index) => {
      const segment = segments[index];
      return segment !== undefined && (wanted === '*' || wanted === segment);
    });

/** True when the path begins with one of the patterns; no patterns means every page. */
export const isOnPath = ({ segments }: Address, paths: readonly string[] | undefined): boolean =>
  paths === undefined || paths.some((pattern) => fits(segments, pattern));
