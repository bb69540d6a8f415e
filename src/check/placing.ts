import type { Act, Content, Position } from './types.ts';

/**
 * What changes with where and as whom one writes. `official-account` in an agency's name; `colleagues` in a group of the
 * workplace, `subordinates` there by somebody who holds an office; `group` in any other closed group; `message` to one person.
 */
export type Placing = 'official-account' | 'subordinates' | 'colleagues' | 'group' | 'message';

/** Who writes, as far as it decides here. */
export type Writer = { officialAccount: boolean; position?: Position | null };

const isOfWorkplace = (name: string, workplaces: readonly string[]): boolean =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => workplaces.includes(word));

function readersOf(
  act: Act,
  { place, placeName = '' }: Content,
  { position }: Writer,
  workplaces: readonly string[],
): Placing[] {
  if (place === 'group' && isOfWorkplace(placeName, workplaces))
    return [position === 'official' ? 'subordinates' : 'colleagues'];
  if (place === 'group') return ['group'];
  return act === 'message' || place === 'private' ? ['message'] : [];
}

/** What changes in this place for this person, the weightiest first. Empty in public under one's own name. */
export const placingOf = (
  act: Act,
  content: Content,
  writer: Writer,
  workplaces: readonly string[],
): Placing[] => [
  ...(writer.officialAccount ? (['official-account'] as const) : []),
  ...readersOf(act, content, writer, workplaces),
];
