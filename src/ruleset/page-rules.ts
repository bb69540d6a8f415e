import { compileLayer } from './layer.ts';
import { type PackedLayer, packLayer, unpackLayer } from './pack-layer.ts';
import type { RulesFile } from './rules-file.ts';
import { byRank, type Ruleset, type ShippedProhibition, shippedBy } from './ruleset.ts';

/** What rules files add to the bundled rules, made once for all pages. JSON through and through. */
export type PageRules = {
  /** Strongest last. */
  layers: readonly PackedLayer[];
  prohibitions: readonly ShippedProhibition[];
};

/** Compiles validated rules files, strongest last. Linear in the number of names: seconds for the largest lists. */
export const toPageRules = (files: readonly RulesFile[]): PageRules => ({
  layers: files.map((file) => packLayer(compileLayer(file))),
  prohibitions: shippedBy(files),
});

/** Rules files, strongest last; `packed`: the layer of a large one as JSON, which took long to compile. */
export type PackedLayers = { file: RulesFile; packed?: string }[];

/** `PageRules` as JSON. */
export function packLayers(files: PackedLayers): string {
  const layers = files.map(({ file, packed }) => packed ?? JSON.stringify(packLayer(compileLayer(file))));
  const prohibitions = JSON.stringify(shippedBy(files.map(({ file }) => file)));
  return `{"layers":[${layers.join()}],"prohibitions":${prohibitions}}`;
}

/** Puts what rules files add on top. Costs the decoding of some base64, however many names there are. */
export const withPageRules = (rules: Ruleset, { layers, prohibitions }: PageRules): Ruleset => ({
  ...rules,
  layers: [...rules.layers, ...layers.map(unpackLayer)],
  prohibitions: byRank([...rules.prohibitions, ...prohibitions]),
});
