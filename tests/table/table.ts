import { ACTS, type Act } from '../../src/check/types.ts';
import type { Adapter } from '../../src/ruleset/adapter.ts';
import { actsOf } from '../../src/ruleset/site.ts';
import { BROWSERS } from '../e2e/browsers/types.ts';
import type { SiteResult } from '../e2e/results.ts';

export const BEGIN = '<!-- sites: written by `npm run table` -->';
export const END = '<!-- /sites -->';
/** An act that a site does not have, or that its adapter does not know. */
export const NONE = '—';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const heldIn = (results: readonly SiteResult[]): string => {
  const held = results.filter((result) => result.held).length;
  return held === results.length ? String(held) : `${held} of ${results.length}`;
};

/** `12 / 12`: in so many ways the act was held in each browser; `11 of 12` where one way was not. */
function cell(adapter: Adapter, act: Act, results: readonly SiteResult[]): string {
  if (!actsOf(adapter).includes(act)) return NONE;
  const own = results.filter((result) => result.site === adapter.id && result.act === act);
  return BROWSERS.map((browser) => heldIn(own.filter((result) => result.browser === browser))).join(' / ');
}

const reasons = (adapters: readonly Adapter[]): string[] =>
  adapters.flatMap(({ name, notCovered = [] }) =>
    notCovered.map(({ act, en }) => `- **${name}**, ${act}: ${en}`),
  );

/** The README's part between the marks: site × act, in how many ways held, and what is not covered and why. */
export function printTable(adapters: readonly Adapter[], results: readonly SiteResult[]): string {
  const sites = [...adapters].sort((a, b) => a.name.localeCompare(b.name));
  const rows = sites.map((adapter) => row([adapter.name, ...ACTS.map((act) => cell(adapter, act, results))]));
  const missing = reasons(sites);
  return [
    BEGIN,
    '',
    row(['site', ...ACTS]),
    row(['site', ...ACTS].map(() => '---')),
    ...rows,
    '',
    ...(missing.length > 0
      ? ['<details><summary>What is not covered, and why</summary>', '', ...missing, '', '</details>', '']
      : []),
    END,
  ].join('\n');
}

/** The README with its table replaced. Undefined when the marks are not there. */
export function withTable(readme: string, table: string): string | undefined {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end === -1) return undefined;
  return readme.slice(0, begin) + table + readme.slice(end + END.length);
}
