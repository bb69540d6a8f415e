import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LayerInfo } from '../../../messages.ts';
import type { PolicyInForce } from '../../../ruleset/policy-in-force.ts';
import type { Send } from '../../../send.ts';
import type { SourceInfo, UpdatesInfo } from '../../../updates.ts';
import { askWith } from '../../ask.ts';

/** All the page about rules shows. */
export type RulesView = {
  /** Strongest first, as people read. */
  layers: readonly LayerInfo[];
  /** Sources of which nothing is in force: nothing came yet, or another has a newer file. */
  waiting: readonly SourceInfo[];
  updates: UpdatesInfo | undefined;
  policy: PolicyInForce | undefined;
};

/** The rules files in force and where they come from; and how to read all of it again. */
export function useRules(send: Send): { view: RulesView | undefined; reload: () => Promise<void> } {
  const [view, setView] = useState<RulesView>();
  const reload = useCallback(async () => setView(await readRules(send)), [send]);
  useEffect(() => void reload(), [reload]);
  return { view, reload };
}

async function readRules(send: Send): Promise<RulesView> {
  const ask = askWith(send);
  const [layers = [], updates, policy] = await Promise.all([
    ask('rules:layers'),
    ask('updates:list'),
    ask('policy:get'),
  ]);
  const inForce = new Set(layers.map(({ source }) => source));
  return {
    layers: [...layers].reverse(),
    waiting: (updates?.sources ?? []).filter(({ id }) => !inForce.has(id)),
    updates,
    policy,
  };
}
