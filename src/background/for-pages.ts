import * as v from 'valibot';
import type { FromRulesFiles } from '../messages.ts';
import { toPageRules } from '../ruleset/page-rules.ts';
import { RepairSchema } from '../ruleset/repair.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Item } from './items.ts';
import type { Store } from './store.ts';

/** Compiled when rules files change, so that no page has to; `null` until then. */
const FOR_PAGES: Item<FromRulesFiles | null> = {
  area: 'local',
  key: 'rules-for-pages',
  version: 1,
  schema: v.nullable(
    v.strictObject({
      added: v.exactOptional(v.string()),
      repairs: v.exactOptional(v.array(RepairSchema)),
      contact: v.exactOptional(v.strictObject({ name: v.string(), contact: v.exactOptional(v.string()) })),
    }),
  ),
  fallback: null,
  problem: 'rules-files-reset',
};

/** What validated rules files, strongest last, bring to every page. */
function toForPages(files: readonly RulesFile[]): FromRulesFiles {
  const strongest = files.at(-1);
  if (!strongest) return {};
  const { name, contact } = strongest.issuer;
  const repairs = files.flatMap(({ platforms = [] }) => platforms);
  return {
    added: JSON.stringify(toPageRules(files)),
    ...(repairs.length > 0 ? { repairs } : {}),
    contact: contact === undefined ? { name } : { name, contact },
  };
}

export type ForPages = {
  read: () => Promise<FromRulesFiles>;
  make: () => Promise<void>;
  /** Runs a change of the rules files and makes what follows from it. */
  during: <Answer>(change: () => Promise<Answer>) => Promise<Answer>;
};

/** What rules files bring to every page, kept in storage. `readFiles`: the validated files, strongest last. */
export function createForPages(store: Store, readFiles: () => Promise<readonly RulesFile[]>): ForPages {
  const make = async (): Promise<void> => {
    const files = await readFiles();
    await store.update(FOR_PAGES, () => toForPages(files));
  };
  return {
    make,
    read: async () => {
      const made = await store.read(FOR_PAGES);
      if (made) return made;
      const files = await readFiles();
      const { answer } = await store.transact(FOR_PAGES, (now) => {
        const next = now ?? toForPages(files);
        return { next, answer: next };
      });
      return answer;
    },
    during: async (change) => {
      // Forgotten first, so that a worker that is stopped half-way leaves nothing old behind.
      await store.update(FOR_PAGES, () => null);
      const answer = await change();
      await make();
      return answer;
    },
  };
}
