import { sites } from 'virtual:sites';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Engine } from '../pictures/engine.ts';
import { SENT_LENGTH } from '../pictures/limits.ts';
import type { PictureReading } from '../pictures/types.ts';
import { isPictureHost, patternsOf } from './picture-fetch.ts';
import { readSettings } from './policy.ts';
import { createReadAt } from './read-at.ts';
import type { Rules } from './rules.ts';
import type { Handlers } from './serve.ts';
import type { Store } from './store.ts';

/** Makes pictures small enough to be sent; no page has it before a picture is there. */
const SCRIPT = 'pictures.js';

const LONGEST_WAIT_MS = 60_000;

export const PicturePayload = v.strictObject({
  jpeg: v.pipe(v.string(), v.maxLength(SENT_LENGTH)),
  withinMs: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_WAIT_MS)),
});
export const PictureAddress = v.pipe(v.string(), v.maxLength(4_000), v.startsWith('https://'), v.url());

/** What pages ask about pictures. */
export function forPictures(parts: {
  store: Store;
  rules: Rules;
  engine: Engine;
}): Pick<Handlers, 'page:pictures' | 'page:picture' | 'page:picture-at'> {
  const { engine } = parts;
  const readAt = createReadAt(engine);
  return {
    'page:pictures': async (_, { tab, frameId }) => {
      if (tab?.id === undefined) return;
      const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
      await browser.scripting.executeScript({ target, files: [SCRIPT] });
    },
    'page:picture': (sent) => engine.run({ do: 'text', ...sent }),
    'page:picture-at': async (address): Promise<PictureReading> => {
      const { readPictures } = await readSettings(parts);
      const mayRead = readPictures === true && (await isAllowed(new URL(address)));
      return mayRead ? readAt(address) : { ok: false, why: 'no-permission' };
    },
  };
}

/** Only from the picture hosts of known sites, and only while the person allows it. */
async function isAllowed({ host }: URL): Promise<boolean> {
  const known = sites.flatMap(({ pictureHosts }) => pictureHosts);
  return isPictureHost(host, known) && browser.permissions.contains({ origins: patternsOf([host]) });
}
