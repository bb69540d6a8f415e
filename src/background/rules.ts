import { prohibitions } from 'virtual:law';
import { check } from '../check/check.ts';
import type { Act, Content, Situation, Verdict } from '../check/types.ts';
import type {
  ElectionInfo,
  FromRulesFiles,
  Language,
  LayerInfo,
  LayerText,
  ProhibitionName,
  RulesInfo,
} from '../messages.ts';
import { loadBundled } from '../ruleset/load.ts';
import { type PageRules, withPageRules } from '../ruleset/page-rules.ts';
import type { PolicyInForce } from '../ruleset/policy-in-force.ts';
import { inIndonesian, type Ruleset } from '../ruleset/ruleset.ts';
import { describeLayer, describeShort } from './describe-layer.ts';
import { electionsOf } from './elections.ts';
import { createForPages } from './for-pages.ts';
import type { Health } from './health.ts';
import { RULES_FILES } from './items.ts';
import { packAgain } from './large-files.ts';
import { type LayerFile, layersOf } from './layers.ts';
import { type Imported, putIn, takeOut } from './own-files.ts';
import { openShelf, type Put, placeOnShelf, putOnShelf, type ShelvedFile } from './rules-shelf.ts';
import { SIGNERS } from './rules-source/source-items.ts';
import type { DeliveredFile } from './rules-source/source-shelf.ts';
import type { Store } from './store.ts';

export type Rules = {
  /** The bundled law as JSON, for whoever reads this language. */
  law: (language: Language) => string;
  /** What the rules files in force bring to every page. */
  forPages: () => Promise<FromRulesFiles>;
  /** What the rules files in force want of settings. */
  policy: () => Promise<PolicyInForce>;
  /** Compiles the rules files again: after an update names may be read in another way. */
  recompile: () => Promise<void>;
  list: () => Promise<readonly RulesInfo[]>;
  layers: () => Promise<readonly LayerInfo[]>;
  /** The text of one file in force; a large one's without its participants. */
  text: (channel: string) => Promise<LayerText | null>;
  /** The file of a channel in force. */
  find: (channel: string) => Promise<LayerFile | undefined>;
  /** Runs a change of delivered rules files and makes what follows from it. */
  changing: <Answer>(change: () => Promise<Answer>) => Promise<Answer>;
  import: (text: string) => Promise<Imported>;
  /** Puts in a file that was read bit by bit and whose participants are stored. */
  place: (given: ShelvedFile) => Promise<Imported>;
  remove: (channel: string) => Promise<void>;
  elections: () => Promise<readonly ElectionInfo[]>;
  prohibitions: () => Promise<readonly ProhibitionName[]>;
  check: (act: Act, content: Content, situation: Situation) => Promise<Verdict>;
};

/** Bundled rules, delivered files and the person's own together. */
export function createRules(
  store: Store,
  health: Health,
  delivered: () => Promise<readonly DeliveredFile[]> = async () => [],
): Rules {
  const layers = async (): Promise<readonly LayerFile[]> => {
    const stored = await store.read(RULES_FILES);
    const own = openShelf(stored);
    if (own.length < stored.length) health.report('rules-file-invalid');
    return layersOf({ delivered: await delivered(), own, signers: await store.read(SIGNERS) });
  };
  const compile = rememberLast((added: string | undefined): Ruleset => {
    const bundled = { ...loadBundled(), prohibitions: prohibitions() };
    return added === undefined ? bundled : withPageRules(bundled, JSON.parse(added) as PageRules);
  });
  const find = async (channel: string) => (await layers()).find(({ file }) => file.channel === channel);
  const forPages = createForPages(store, layers);
  const ruleset = async (): Promise<Ruleset> => compile((await forPages.read()).added);
  const put = (place: (shelf: readonly ShelvedFile[]) => Put) => forPages.during(() => putIn(store, place));

  return {
    law: (language) => JSON.stringify(language === 'id' ? prohibitions().map(inIndonesian) : prohibitions()),
    forPages: forPages.read,
    policy: forPages.policy,
    recompile: () => packAllAgain(store).then(forPages.make),
    changing: forPages.during,
    list: async () => (await layers()).map(describeShort),
    layers: async () => (await layers()).map(describeLayer),
    find,
    text: async (channel) => textOf(await find(channel)),
    import: (text) => put((shelf) => putOnShelf(shelf, text)),
    place: (given) => put((shelf) => placeOnShelf(shelf, given)),
    remove: (channel) => forPages.during(() => takeOut(store, channel)),
    elections: async () => electionsOf((await ruleset()).layers),
    prohibitions: async () => (await ruleset()).prohibitions.map(nameOf),
    check: async (act, content, situation) => check(act, content, await ruleset(), situation),
  };
}

const nameOf = ({ id, law, plain }: ProhibitionName): ProhibitionName => ({ id, law, plain });

const textOf = (found: LayerFile | undefined): LayerText | null =>
  found ? { text: found.stored.text, ...(found.stored.before ? { before: found.stored.before } : {}) } : null;

async function packAllAgain(store: Store): Promise<void> {
  for (const { file, stored } of openShelf(await store.read(RULES_FILES)))
    if (stored.large) await packAgain(store, file, stored.large);
}

/** Making thousands of names ready for every message would be felt; the last result is kept while its source is the same. */
function rememberLast<Source, Made>(make: (source: Source) => Made): (source: Source) => Made {
  let last: { source: Source; made: Made } | undefined;
  return (source) => {
    if (!last || last.source !== source) last = { source, made: make(source) };
    return last.made;
  };
}
