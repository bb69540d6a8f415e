import type { AddressPart } from '../ruleset/adapter.ts';

/** The page's address, taken apart once. Segments are decoded path parts without slashes. */
export type Address = { segments: readonly string[]; params: URLSearchParams };

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
  const { pathname, searchParams } = new URL(href, base);
  return { segments: pathname.split('/').filter(Boolean).map(decoded), params: searchParams };
};

/** One piece of an address, undefined when it is missing or empty. */
export const partOf = ({ segments, params }: Address, part: AddressPart): string | undefined => {
  if ('param' in part) return params.get(part.param) || undefined;
  if ('segment' in part) return segments[part.segment];
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
