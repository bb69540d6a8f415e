import type { CDPSession } from 'playwright-core';
import type { Instruments, MainThread } from './types.ts';

type Profile = Awaited<ReturnType<typeof stop>>;

const SAMPLED_EVERY_US = 500;

const stop = async (cdp: CDPSession) => (await cdp.send('Profiler.stop')).profile;

/** Waiting for work is no work. */
const IDLE = new Set(['(idle)', '(root)']);

/** Adds up samples: everything that was not idle, and what ran in or below a function of the extension. */
function mainThreadOf({ nodes, samples = [], timeDeltas = [] }: Profile): MainThread {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      if (byId.get(at)?.callFrame.url.startsWith('chrome-extension://')) return true;
    }
    return false;
  };
  const ours = new Map(nodes.map(({ id }) => [id, isOurs(id)]));
  let [busyUs, extensionUs] = [0, 0];
  samples.forEach((id, index) => {
    const spent = timeDeltas[index] ?? 0;
    if (IDLE.has(byId.get(id)?.callFrame.functionName ?? '')) return;
    busyUs += spent;
    if (ours.get(id)) extensionUs += spent;
  });
  return { busyMs: busyUs / 1000, extensionMs: extensionUs / 1000 };
}

export const chromiumInstruments = (cdp: CDPSession): Instruments => ({
  held: async () => {
    await cdp.send('Performance.enable');
    // What the first collection finalises, the second one frees.
    for (let run = 0; run < 2; run++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const { jsEventListeners, nodes } = await cdp.send('Memory.getDOMCounters');
    const heapBytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    return { heapBytes, listeners: jsEventListeners, nodes };
  },
  startProfile: async () => {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY_US });
    await cdp.send('Profiler.start');
  },
  stopProfile: async () => mainThreadOf(await stop(cdp)),
  compose: async (text) => {
    const { length } = text;
    await cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  },
  commit: async (text) => void (await cdp.send('Input.insertText', { text })),
});
