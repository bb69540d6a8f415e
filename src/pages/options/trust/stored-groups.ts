import type { StoredItem } from '../../../messages.ts';
import type { TrustWords } from '../../../words/trust.ts';

export type GroupName = keyof TrustWords['stored']['what'];

/** What belongs together for a person, by how the keys begin; the first that fits. */
const GROUPS: readonly { name: GroupName; keys: RegExp }[] = [
  { name: 'settings', keys: /^settings$/ },
  { name: 'journal', keys: /^journal/ },
  { name: 'rules', keys: /^rules-/ },
  { name: 'draft', keys: /^studio-draft$/ },
  { name: 'trails', keys: /^trails$/ },
  { name: 'pauses', keys: /^pauses$/ },
  { name: 'health', keys: /^health$/ },
  { name: 'tabs', keys: /^tabs$/ },
  { name: 'other', keys: /^/ },
];

export const groupOf = (key: string): GroupName => GROUPS.find(({ keys }) => keys.test(key))?.name ?? 'other';

export type StoredGroup = { name: GroupName; keys: readonly string[]; size: number };

/** Every group in its order, also the empty ones: what could be stored is as much of interest as what is. */
export const groupStored = (items: readonly StoredItem[]): StoredGroup[] =>
  GROUPS.map(({ name }) => {
    const own = items.filter(({ key }) => groupOf(key) === name);
    return { name, keys: own.map(({ key }) => key), size: own.reduce((sum, { size }) => sum + size, 0) };
  }).filter(({ name, keys }) => name !== 'other' || keys.length > 0);
