import type { Act, Content } from '../check/types.ts';
import type { Adapter, TrailSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import { itemKey, readContent } from './content.ts';
import { shownItems } from './items.ts';
import { openPage, type Page } from './page.ts';
import { firstOwnElements } from './read.ts';
import { holds } from './selectors.ts';

/** One of the person's own past acts, as a page of the site lists it. */
export type TrailRow = {
  key: string;
  content: Content;
  /** Address of what was acted on. */
  link: string | undefined;
};

/** A list of past acts of one kind. `rows` reads what the page shows at this moment; lists drop what is scrolled away. */
export type Trail = { act: Act; rows: () => TrailRow[] };

const isHere = ({ path, only, when }: TrailSpec, { address, document }: Page): boolean =>
  isOnPath(address(), path) &&
  (only === undefined || address().params.get(only.param) === only.is) &&
  (when === undefined || holds(document, when));

/** The list of own past acts that this page is, or undefined. Only reads. */
export function findTrail(adapter: Adapter, document: Document): Trail | undefined {
  const page = openPage(adapter, document);
  const spec = adapter.trails?.find((each) => isHere(each, page));
  if (!spec) return undefined;
  const isOwn = spec.act === 'post' || spec.act === 'comment';
  const linkIn = (scope: Parameters<typeof firstOwnElements>[0]): string | undefined =>
    (firstOwnElements(scope, spec.link)[0] as HTMLAnchorElement | undefined)?.href;
  const rows = (): TrailRow[] =>
    [...shownItems(spec.item, page)].map((item) => {
      const content = readContent(item, page);
      return {
        key: itemKey(item, content),
        content: isOwn ? { ...content, own: true } : content,
        link: linkIn(item.scope),
      };
    });
  return { act: spec.act, rows };
}
