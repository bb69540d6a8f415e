import type { PageAdapter } from './page-adapter.ts';
import type { Change, Repair } from './repair.ts';

const changed = <Entry>(
  entries: readonly Entry[],
  changes: readonly { at?: number | undefined; entry?: Entry | undefined }[],
): Entry[] => {
  const first = changes.flatMap(({ at, entry }) => (at === undefined && entry !== undefined ? [entry] : []));
  const rest = entries.flatMap((old, index) => {
    const change = changes.findLast(({ at }) => at === index);
    if (change === undefined) return [old];
    return change.entry === undefined ? [] : [change.entry];
  });
  return [...first, ...rest];
};

/**
 * The adapter of this page as the strongest rules file that fits it wants it.
 *
 * @param repairs of all sites, strongest last.
 * @returns the packaged adapter itself where nothing fits it; undefined where the site is switched off.
 */
export function repaired(adapter: PageAdapter, repairs: readonly Repair[]): PageAdapter | undefined {
  const repair = repairs.findLast(
    ({ id, off, for: date }) => id === adapter.id && (off === true || date === adapter.checkedOn),
  );
  if (repair === undefined) return adapter;
  if (repair.off === true) return undefined;
  const { changes = [] } = repair;
  const of = <Part extends Change['part']>(part: Part) =>
    changes.filter((change): change is Extract<Change, { part: Part }> => change.part === part);
  return {
    ...adapter,
    items: changed(adapter.items, of('items')),
    acts: changed(adapter.acts, of('acts')),
    shortcuts: changed(adapter.shortcuts, of('shortcuts')),
    composers: changed(adapter.composers, of('composers')),
    places: changed(adapter.places ?? [], of('places')),
    contract: changed(adapter.contract, of('contract')),
  };
}
