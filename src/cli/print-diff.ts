import type { RulesChange, RulesValue } from '../ruleset/rules-diff.ts';

const MOST_SHOWN = 120;

/** One difference as one line: `+` only in the new file, `-` only in the old one, `~` changed. */
export function printChange({ path, before, after }: RulesChange): string {
  const where = path.join(' › ');
  if (before === undefined) return `+ ${where}${told(path, after)}`;
  if (after === undefined) return `- ${where}${told(path, before)}`;
  return `~ ${where}: ${print(before)} → ${print(after)}`;
}

/** Words and accounts are named by their path already. */
function told(path: readonly string[], value: RulesValue): string {
  const name = path.at(-1);
  const isThere = typeof value !== 'object' ? name === String(value) : name?.endsWith(`:${handleOf(value)}`);
  return isThere ? '' : `: ${print(value)}`;
}

const handleOf = (value: RulesValue): RulesValue => (value as Record<string, RulesValue> | null)?.handle;

function print(value: RulesValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const { people, name, aliases } = value as Record<string, RulesValue>;
  const known = people ?? name ?? aliases;
  const text = known === undefined ? JSON.stringify(value) : [known].flat().join(' – ');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
