import { useSyncExternalStore } from 'react';

/** What a page that React draws knows. */
export type Store<State> = {
  current: () => State;
  /** Changes some of it and draws again what reads it. */
  update: (change: Partial<State>) => void;
  /** The state, for a component: drawn again with every change. */
  useStore: () => State;
};

/** One store for a whole page, as each of these sites has. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  const current = () => state;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    current,
    update: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    useStore: () => useSyncExternalStore(subscribe, current),
  };
}
