import { existsSync } from 'node:fs';
import { readAdapters } from '../../src/cli/read-rules.ts';
import { importRules, openChromium } from '../e2e/browsers/index.ts';
import { BUILDS } from '../e2e/builds.ts';
import { HOSTS, type Site } from '../e2e/server/hosts.ts';
import { startServer } from '../e2e/server/server.ts';
import type { Control } from '../e2e/site-suite.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { isGrown, printResult, printTotal } from './report.ts';
import { type SoakResult, soakSite } from './site-soak.ts';

const MINUTES = 20;

const controlsFile = (site: string): URL => new URL(`../e2e/sites/${site}-controls.ts`, import.meta.url);

/** Every site with an adapter that starts by itself and with controls to work. */
const soakedSites = (): Site[] =>
  readAdapters().flatMap(({ id, matches }) =>
    id in HOSTS && matches.length > 0 && existsSync(controlsFile(id)) ? [id as Site] : [],
  );

async function soakAll(sites: readonly Site[], milliseconds: number): Promise<SoakResult[]> {
  const server = await startServer();
  const browser = await openChromium({ port: server.port, touch: true, extension: BUILDS.chromium });
  const results: SoakResult[] = [];
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    for (const site of sites) {
      const { CONTROLS } = (await import(controlsFile(site).href)) as { CONTROLS: readonly Control[] };
      const tab = await browser.tab();
      results.push(await soakSite(tab, site, CONTROLS, milliseconds));
      printResult(results.at(-1)!);
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

/** `npm run soak [minutes]`: scripted use of every replica; status 1 for a missed gesture, or memory or listeners that grow. */
async function main(minutes: number): Promise<number> {
  const sites = soakedSites();
  console.log(`Jaga Netral · soak · ${minutes} minutes on ${sites.length} sites\n`);
  const results = await soakAll(sites, (minutes * 60_000) / sites.length);
  printTotal(results);
  return results.some((result) => result.missed > 0 || isGrown(result)) ? 1 : 0;
}

process.exitCode = await main(Number(process.argv[2] ?? MINUTES));
