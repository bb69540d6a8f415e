import { prohibitions } from 'virtual:law';
import { sites } from 'virtual:sites';
import { check } from '../check/check.ts';
import type { Act, Content, Situation, Verdict } from '../check/types.ts';
import type {
  FromRulesFiles,
  Language,
  ProhibitionName,
  Result,
  RulesInfo,
  RulesRefusal,
} from '../messages.ts';
import { loadBundled, withRulesFiles } from '../ruleset/load.ts';
import { inIndonesian, type Ruleset } from '../ruleset/ruleset.ts';
import { createForPages } from './for-pages.ts';
import type { Health } from './health.ts';
import { RULES_FILES } from './items.ts';
import { refuseRepairs } from './refuse-repairs.ts';
import { describe, openShelf, putOnShelf, type ShelvedFile, takeFromShelf } from './rules-shelf.ts';
import type { Store } from './store.ts';

export type Rules = {
  /** The bundled law as JSON, for whoever reads this language. */
  law: (language: Language) => string;
  /** What the rules files in force bring to every page. */
  forPages: () => Promise<FromRulesFiles>;
  /** Compiles the rules files again: after an update names may be read in another way. */
  recompile: () => Promise<void>;
  list: () => Promise<readonly RulesInfo[]>;
  import: (text: string) => Promise<Result<RulesInfo, readonly RulesRefusal[]>>;
  remove: (channel: string) => Promise<void>;
  prohibitions: () => Promise<readonly ProhibitionName[]>;
  check: (act: Act, content: Content, situation: Situation) => Promise<Verdict>;
};

const DISK_REFUSED: RulesRefusal = {
  id: 'Peramban tidak dapat menyimpan berkas ini; mungkin penyimpanannya penuh.',
  en: 'The browser could not store this file; its storage may be full.',
};

/** Bundled rules and imported files together. */
export function createRules(store: Store, health: Health): Rules {
  const readShelf = rememberLast((texts: readonly string[]) => openShelf(texts), sameTexts);
  const compile = rememberLast(
    (shelf: readonly ShelvedFile[]) =>
      withRulesFiles(
        { ...loadBundled(), prohibitions: prohibitions() },
        shelf.map(({ file }) => file),
      ),
    Object.is,
  );

  const shelf = async (): Promise<readonly ShelvedFile[]> => {
    const texts = await store.read(RULES_FILES);
    const opened = readShelf(texts);
    if (opened.length < texts.length) health.report('rules-file-invalid');
    return opened;
  };
  const ruleset = async (): Promise<Ruleset> => compile(await shelf());
  const forPages = createForPages(store, async () => (await shelf()).map(({ file }) => file));

  return {
    law: (language) => JSON.stringify(language === 'id' ? prohibitions().map(inIndonesian) : prohibitions()),
    forPages: forPages.read,
    recompile: forPages.make,
    list: async () => (await shelf()).map(({ file }) => describe(file)),
    import: (text) => forPages.during(() => importText(store, text)),
    remove: async (channel) => {
      await forPages.during(() =>
        store.update(RULES_FILES, (texts) => textsOf(takeFromShelf(openShelf(texts), channel))),
      );
    },
    prohibitions: async () =>
      (await ruleset()).prohibitions.map(({ id, law, plain }) => ({ id, law, plain })),
    check: async (act, content, situation) => check(act, content, await ruleset(), situation),
  };
}

async function importText(store: Store, text: string): Promise<Result<RulesInfo, readonly RulesRefusal[]>> {
  const { answer: put, saved } = await store.transact(RULES_FILES, (texts) => {
    const answer = withoutWrongRepairs(putOnShelf(openShelf(texts), text));
    return { answer, next: answer.ok ? textsOf(answer.value.shelf) : texts };
  });
  if (!put.ok) return put;
  return saved ? { ok: true, value: describe(put.value.added) } : { ok: false, why: [DISK_REFUSED] };
}

/** What was put on the shelf, unless it repairs what is not there. */
function withoutWrongRepairs(put: ReturnType<typeof putOnShelf>): ReturnType<typeof putOnShelf> {
  const why = put.ok ? refuseRepairs(put.value.added, sites) : [];
  return why.length > 0 ? { ok: false, why } : put;
}

const textsOf = (shelf: readonly ShelvedFile[]): readonly string[] => shelf.map(({ text }) => text);

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Reading and compiling a megabyte for every message would be felt; the last result is kept while its source is the same. */
function rememberLast<Source, Made>(
  make: (source: Source) => Made,
  isSame: (one: Source, other: Source) => boolean,
): (source: Source) => Made {
  let last: { source: Source; made: Made } | undefined;
  return (source) => {
    if (!last || !isSame(last.source, source)) last = { source, made: make(source) };
    return last.made;
  };
}
