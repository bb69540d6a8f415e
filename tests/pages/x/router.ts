import { useSyncExternalStore } from 'react';

/** The site is one page: addresses change by history, and a dialog's address keeps the page under it. */
export type Route = { path: string; query: URLSearchParams; under: string };

const listeners = new Set<() => void>();

const isDialog = (path: string) => path === '/compose/post' || path.startsWith('/intent/');

function read(under: string): Route {
  const path = location.pathname;
  return { path, query: new URLSearchParams(location.search), under: isDialog(path) ? under : path };
}

let route = read('/home');

function changed(): void {
  route = read(route.under);
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', changed);

export function navigate(path: string): void {
  history.pushState(null, '', path);
  changed();
  if (!isDialog(path)) window.scrollTo(0, 0);
}

/** Closes a dialog that has an address of its own. */
export function leaveDialog(): void {
  navigate(route.under);
}

export const useRoute = (): Route =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => route,
  );
