import { browser } from 'wxt/browser';
import type { Engine, EngineJob } from './engine.ts';
import type { PictureReading } from './types.ts';

/** What the engine answers to the background. */
export type EngineAnswer = PictureReading;

type Question = { name?: unknown; job?: EngineJob };

/**
 * Lets the background ask the engine of this document. Not async: a listener that returns a promise would answer messages
 * that are not its own.
 */
export function serveEngine(engine: Engine): void {
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const { name, job } = (message ?? {}) as Question;
    // Content scripts have a tab; only the background may ask.
    if (name !== 'engine:run' || job === undefined || sender.tab || sender.id !== browser.runtime.id) return;
    void engine.run(job).then(answer);
    return true;
  });
}
