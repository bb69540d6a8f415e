import type { Adapter } from './adapter.ts';

type Act = Adapter['acts'][number]['act'];

/** What the extension's own pages know of a site: its name and what is guarded on it, without a selector. */
export type Site = {
  id: string;
  name: string;
  matches: readonly string[];
  /** The day the adapter was last compared with the site's own pages. */
  checkedOn: string;
  acts: readonly Act[];
  /** Hosts its pictures come from: names, or `*.name`. */
  pictureHosts: readonly string[];
  /** Where a person's old traces are found, and the way there. */
  trails?: readonly { act: Act; id: string; en: string; at?: string | undefined }[];
  /** How an act is taken back there. */
  undo?: readonly { act: Act; id: string; en: string }[];
  /** How many entries each part of its adapter has: a repair names them by number. */
  entries: Readonly<Record<Part, number>>;
};

/** The parts of an adapter that a rules file can repair. */
export const PARTS = ['items', 'acts', 'shortcuts', 'composers', 'places', 'contract'] as const;
export type Part = (typeof PARTS)[number];

/** Every act an adapter can recognise, each once. */
export const actsOf = ({ acts, composers }: Pick<Adapter, 'acts' | 'composers'>): Act[] => {
  const sent = composers.flatMap(({ act, contexts }) => [act, ...contexts.map((context) => context.act)]);
  return [...new Set([...acts.map(({ act }) => act), ...sent])];
};

export const siteOf = (adapter: Adapter): Site => {
  const { id, name, matches, checkedOn, undo = [], pictureHosts = [] } = adapter;
  const trails = (adapter.trails ?? []).map(({ act, id, en, at }) => ({ act, id, en, at }));
  const entries = Object.fromEntries(PARTS.map((part) => [part, adapter[part]?.length ?? 0]));
  return {
    id,
    name,
    matches,
    checkedOn,
    acts: actsOf(adapter),
    pictureHosts,
    trails,
    undo,
    entries: entries as Site['entries'],
  };
};
