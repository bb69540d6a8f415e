const LONGEST = 80;

/** Any text as an id: small letters, digits, hyphens. Empty when nothing of it is one. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s/_.,–-]+/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

/** Gives each id once in a scope: people share names, so a hint (ballot number, region) and then a count is added. */
export function uniqueSlugs(): (scope: string, slug: string, hint?: string | number) => string {
  const used = new Set<string>();
  const taken = (key: string): boolean => used.size === used.add(key).size;
  return (scope, slug, hint) => {
    const plain = slug || 'tanpa-nama';
    const hinted = hint === undefined || hint === '' ? plain : `${plain}-${slugOf(String(hint))}`;
    for (const id of [plain, hinted]) if (!taken(`${scope}\n${id}`)) return id;
    for (let count = 2; ; count++) if (!taken(`${scope}\n${hinted}-${count}`)) return `${hinted}-${count}`;
  };
}
