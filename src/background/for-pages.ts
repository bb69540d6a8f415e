import * as v from 'valibot';
import type { FromRulesFiles } from '../messages.ts';
import { type PackedLayers, packLayers } from '../ruleset/page-rules.ts';
import type { PolicyInForce } from '../ruleset/policy-in-force.ts';
import { RepairSchema } from '../ruleset/repair.ts';
import type { Item } from './items.ts';
import { readPacked } from './large-files.ts';
import type { LayerFile } from './layers.ts';
import { policyOf } from './policy.ts';
import type { Store } from './store.ts';

const following = { area: 'local', fallback: null, problem: 'rules-files-reset' } as const;

/** Made when rules files change, so that no page has to wait for it; `null` until then. */
const FOR_PAGES: Item<FromRulesFiles | null> = {
  ...following,
  key: 'rules-for-pages',
  version: 1,
  schema: v.nullable(
    v.strictObject({
      added: v.exactOptional(v.string()),
      repairs: v.exactOptional(v.array(RepairSchema)),
      contact: v.exactOptional(v.strictObject({ name: v.string(), contact: v.exactOptional(v.string()) })),
    }),
  ),
};

/** The same for settings; by itself, since it is small and read often. */
const POLICY: Item<PolicyInForce | null> = {
  ...following,
  key: 'rules-policy',
  version: 1,
  schema: v.nullable(v.custom<PolicyInForce>((value) => typeof value === 'object')),
};

/** What validated rules files, weakest first, bring to every page. */
async function toForPages(store: Store, layers: readonly LayerFile[]): Promise<FromRulesFiles> {
  const strongest = layers.at(-1);
  if (!strongest) return {};
  const { name, contact } = strongest.file.issuer;
  const repairs = layers.flatMap(({ file }) => file.platforms ?? []);
  const packed: PackedLayers = [];
  for (const { file, stored } of layers) {
    packed.push({ file, ...(stored.large ? { packed: await readPacked(store, file, stored.large) } : {}) });
  }
  return {
    added: packLayers(packed),
    ...(repairs.length > 0 ? { repairs } : {}),
    contact: contact === undefined ? { name } : { name, contact },
  };
}

export type ForPages = {
  read: () => Promise<FromRulesFiles>;
  policy: () => Promise<PolicyInForce>;
  make: () => Promise<void>;
  /** Runs a change of the rules files and makes what follows from it. */
  during: <Answer>(change: () => Promise<Answer>) => Promise<Answer>;
};

/** What follows from rules files, kept in storage. `readLayers`: the validated files, weakest first. */
export function createForPages(store: Store, readLayers: () => Promise<readonly LayerFile[]>): ForPages {
  const forPages = async () => toForPages(store, await readLayers());
  const policy = async () => policyOf(store, await readLayers());
  const make = async (): Promise<void> => {
    const [pages, settings] = [await forPages(), await policy()];
    await store.update(FOR_PAGES, () => pages);
    await store.update(POLICY, () => settings);
  };
  return {
    make,
    read: () => readOrMake(store, FOR_PAGES, forPages),
    policy: () => readOrMake(store, POLICY, policy),
    during: async (change) => {
      // Forgotten first, so that a worker that is stopped half-way leaves nothing old behind.
      await store.update(FOR_PAGES, () => null);
      await store.update(POLICY, () => null);
      const answer = await change();
      await make();
      return answer;
    },
  };
}

async function readOrMake<Value>(
  store: Store,
  item: Item<Value | null>,
  make: () => Promise<Value>,
): Promise<Value> {
  const made = await store.read(item);
  if (made !== null) return made;
  const now = await make();
  const { answer } = await store.transact(item, (known) => {
    const next = known ?? now;
    return { next, answer: next };
  });
  return answer;
}
