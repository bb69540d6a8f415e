import type { HealthProblem } from '../messages.ts';
import { HEALTH } from './items.ts';
import type { Store } from './store.ts';

export type Health = {
  /** Remembers a problem until the person has seen it; safe to call from inside the store. */
  report: (problem: HealthProblem) => void;
  list: () => Promise<readonly HealthProblem[]>;
  clear: () => Promise<void>;
};

/** What is wrong with the extension: kept in memory as well, because storage itself may be what is broken. */
export function createHealth(store: Store): Health {
  const known = new Set<HealthProblem>();
  return {
    report: (problem) => {
      if (known.has(problem)) return;
      known.add(problem);
      void store.update(HEALTH, (now) => [...new Set([...now, problem])]);
    },
    list: async () => {
      const stored = await store.read(HEALTH);
      return [...new Set([...stored, ...known])];
    },
    clear: async () => {
      known.clear();
      await store.update(HEALTH, () => []);
    },
  };
}
