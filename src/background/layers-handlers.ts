import * as v from 'valibot';
import { readPart } from './large-files.ts';
import { createLargeImports } from './large-imports.ts';
import type { Rules } from './rules.ts';
import type { Handlers } from './serve.ts';
import type { Store } from './store.ts';
import type { TabKeeper } from './tabs.ts';

const Channel = v.pipe(v.string(), v.maxLength(200));
const Id = v.pipe(v.number(), v.integer());
/** Characters of one piece of a large file; a browser refuses messages over 64 MB. */
const LARGEST_PIECE = 4_194_304;

/** What each message about layers may carry. */
export const LAYERS_PAYLOADS = {
  'rules:layers': v.undefined(),
  'rules:text': Channel,
  'rules:part': v.strictObject({ channel: Channel, part: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'rules:begin': v.undefined(),
  'rules:piece': v.strictObject({ id: Id, text: v.pipe(v.string(), v.maxLength(LARGEST_PIECE)) }),
  'rules:step': Id,
  'rules:stop': Id,
  'policy:get': v.undefined(),
};

type Parts = { store: Store; rules: Rules; tabs: TabKeeper };

/** What the page about rules asks. */
export function forLayers({ store, rules, tabs }: Parts): Pick<Handlers, keyof typeof LAYERS_PAYLOADS> {
  const imports = createLargeImports(
    store,
    rules.place,
    () => crypto.randomUUID(),
    () => performance.now(),
  );
  return {
    'rules:layers': rules.layers,
    'rules:text': rules.text,
    'rules:part': async ({ channel, part }) => {
      const large = (await rules.find(channel))?.stored.large;
      return large ? readPart(store, large.stamp, part) : [];
    },
    'rules:begin': imports.begin,
    'rules:piece': async ({ id, text }) => imports.piece(id, text),
    'rules:step': async (id) => {
      const step = await imports.step(id);
      if (step.state === 'done') await tabs.tellSetupChanged();
      return step;
    },
    'rules:stop': imports.stop,
    'policy:get': rules.policy,
  };
}
