import { browser } from 'wxt/browser';
import type { Engine, EngineJob } from '../pictures/engine.ts';
import type { EngineAnswer } from '../pictures/serve-engine.ts';
import { createQueue } from './queue.ts';

const PAGE = 'offscreen.html';
const OFFSCREEN = 'OFFSCREEN_DOCUMENT';

/** The document may close itself between two questions: the second attempt opens it again. */
const ATTEMPTS = 2;

/**
 * The engine in Chrome: a service worker may not start workers, an offscreen document may. The document knows itself
 * when it is no longer needed, so that a worker that was stopped meanwhile leaves nothing open.
 */
export function offscreenEngine(): Engine {
  const opening = createQueue();
  const ask = async (job: EngineJob): Promise<EngineAnswer | undefined> => {
    await opening(open);
    return browser.runtime.sendMessage({ name: 'engine:run', job }).catch(() => undefined);
  };
  return {
    run: async (job) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const answer = await ask(job);
        if (answer) return answer;
      }
      return { ok: false, why: 'fault' };
    },
  };
}

async function open(): Promise<void> {
  const known = await browser.runtime.getContexts({ contextTypes: [OFFSCREEN] });
  if (known.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the writing in pictures on this device.',
  });
}
