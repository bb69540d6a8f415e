import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start.ts';
import type { Engine } from '../src/pictures/engine.ts';

/** Only where a background page may start workers itself; elsewhere the engine is no part of this script. */
async function ownEngine(): Promise<Engine> {
  const { createEngine } = await import('../src/pictures/engine.ts');
  return createEngine((file) => browser.runtime.getURL(`/${file}` as '/popup.html'));
}

function lateEngine(): Engine {
  let engine: Promise<Engine> | undefined;
  return {
    run: async (job) => {
      engine ??= ownEngine();
      return (await engine).run(job);
    },
  };
}

export default defineBackground(() => startBackground(import.meta.env.FIREFOX ? lateEngine() : undefined));
