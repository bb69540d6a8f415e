/** One thing a site did because somebody worked one of its controls; which thing, on what, with which words. */
export type SiteAct = { did: string } & { readonly [what: string]: string };

/** What tests read in the page's own world. `acts` is the only truth about what took effect. */
export type SiteLog = {
  acts: SiteAct[];
  /** Every event in every phase, `where type target` (filled with `record=1` in the address). */
  events: string[];
  /** True once the first items stand in the page and the site listens. */
  ready: boolean;
  /** The author deletes an item while the page is open, where the replica can do that. */
  removePost?: (id: string) => void;
};

declare global {
  interface Window {
    /** Set by `first-script.ts`. */
    __site: SiteLog;
  }
}

/** The site did something: tells the tests and, as a real client does, the server. */
export function did(act: SiteAct): void {
  window.__site.acts.push(act);
  // A page that is left takes its requests with it.
  void fetch(`/api/act/${act.did}`, { method: 'POST', body: JSON.stringify(act) }).catch(() => undefined);
}

/** The site listens now: tests begin. */
export function ready(): void {
  window.__site.ready = true;
}

const query = new URLSearchParams(location.search);

/** How a page is asked to behave, read once from the address it was opened with. */
export const options = {
  /** Any option of this replica's own. */
  get: (name: string): string | undefined => query.get(name) ?? undefined,
  language: query.get('lang') === 'en' ? ('en' as const) : ('id' as const),
  /** Which event the site's own controls act on, where the replica offers a choice. */
  handlers: query.get('handlers') ?? 'click',
  /** `virtual=off` keeps every item of a feed in the page; tests ask for it. */
  virtual: query.get('virtual') !== 'off',
  /** `refuse=1`: the server refuses every act, and the optimistic state is taken back. */
  refuse: query.get('refuse') === '1',
};

/** The words of this page's language. */
export const say = (id: string, en: string): string => (options.language === 'en' ? en : id);
