import type { RulesFile } from './rules-file.ts';

/**
 * Where a rules file stands. `agency` and `region` are vouched for by an administrator's policy or a confirmed key;
 * `user` is what the person put in themselves. Weakest first; what ships with the product lies below all of them.
 */
const LAYER_KINDS = ['agency', 'region', 'user'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** What decides about order: nothing of when or how often a file was brought in. */
export type Placed = { kind: LayerKind; file: Pick<RulesFile, 'channel' | 'region'> };

/** @param vouched whether an administrator's policy or a confirmed key stands behind the file. */
export function layerKindOf({ region }: Pick<RulesFile, 'region'>, vouched: boolean): LayerKind {
  if (!vouched) return 'user';
  return region === undefined ? 'agency' : 'region';
}

/** Weakest first: by kind, then from wide regions to narrow ones, then by channel. */
export const byStrength = <Layer extends Placed>(layers: readonly Layer[]): Layer[] =>
  [...layers].sort(
    (one, other) =>
      LAYER_KINDS.indexOf(one.kind) - LAYER_KINDS.indexOf(other.kind) ||
      (one.file.region ?? '').length - (other.file.region ?? '').length ||
      (one.file.channel < other.file.channel ? -1 : 1),
  );
