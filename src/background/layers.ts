import { byStrength, type LayerKind, layerKindOf } from '../ruleset/layers.ts';
import type { ShelvedFile } from './rules-shelf.ts';
import { openShelf } from './rules-shelf.ts';
import type { DeliveredFile } from './rules-source/source-shelf.ts';

/** A rules file in force: where it stands, where it came from, and who signed it. */
export type LayerFile = ShelvedFile & {
  kind: LayerKind;
  source?: DeliveredFile['source'];
  keyid?: string;
};

/** What the layers are made of: files that sources delivered, the person's own, and who signed those. */
export type LayerSources = {
  delivered: readonly DeliveredFile[];
  own: readonly ShelvedFile[];
  signers: Readonly<Record<string, string>>;
};

/**
 * All rules files in force, weakest first. Of a channel that is delivered the person's own copy rests: the one who
 * publishes it keeps it current.
 */
export function layersOf({ delivered, own, signers }: LayerSources): LayerFile[] {
  const from = delivered.flatMap(({ text, source, keyid }) =>
    openShelf([{ text }]).map((shelved) => vouchedFor(shelved, source, keyid)),
  );
  const channels = new Set(from.map(({ file }) => file.channel));
  const rest = own
    .filter(({ file }) => !channels.has(file.channel))
    .map((shelved) => ownFile(shelved, signers[shelved.file.channel]));
  return byStrength([...from, ...rest]);
}

const vouchedFor = (shelved: ShelvedFile, source: DeliveredFile['source'], keyid?: string): LayerFile => ({
  ...shelved,
  kind: layerKindOf(shelved.file, true),
  source,
  ...(keyid === undefined ? {} : { keyid }),
});

const ownFile = (shelved: ShelvedFile, keyid: string | undefined): LayerFile => ({
  ...shelved,
  kind: layerKindOf(shelved.file, keyid !== undefined),
  ...(keyid === undefined ? {} : { keyid }),
});
