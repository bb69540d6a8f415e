import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { adapterScript } from '../../../src/ruleset/page-adapter.ts';
import { BROWSERS, type Call, openViewer, type Viewer } from './browsers.ts';

const ROOT = new URL('../../../../shared/snapshots/', import.meta.url);
const isPresent = existsSync(ROOT);

/** A page saved from the real site: where it was saved, and every act a press anywhere on it can be. */
export type SavedPage = {
  url: string;
  /** `act control item`; the control by `data-testid`, `data-e2e` or tag name. */
  acts: readonly string[];
  /** The adapter that reads it, where the site has several. */
  adapter?: string;
};

/** Shows a saved page in the browser under test and gives back how to ask it. */
export type Show = (file: string) => Promise<Call>;

/** What answers questions about the page, as one script. */
export const bundled = async (): Promise<string> => {
  const result = await build({
    entryPoints: ['tests/e2e/snapshots/in-page.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return result.outputFiles[0]!.text;
};

/** The files the manifest names for a site. */
const listed = (site: string): string[] =>
  readFileSync(new URL('manifest.tsv', ROOT), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith(`${site}\t`) ? [line.split('\t')[1]!.slice(site.length + 1)] : []));

/**
 * Every saved page of a site in both browsers: the acts listed here and no other, wherever one presses. Skipped where
 * the saved pages are not at hand.
 *
 * @param pages by file name; every file of the site must be here.
 * @param more further questions to the same pages, asked once in each browser.
 */
export function testSavedPages(
  site: string,
  pages: Readonly<Record<string, SavedPage>>,
  more?: (show: Show) => void,
): void {
  describe.skipIf(!isPresent)(`saved pages of ${site}`, () => {
    it('are all listed here and in the manifest', () => {
      const saved = readdirSync(new URL(`${site}/`, ROOT)).sort();
      expect(Object.keys(pages).sort()).toEqual(saved);
      expect(listed(site).sort()).toEqual(saved);
    });
  });

  describe.skipIf(!isPresent).each(BROWSERS)(`saved pages of ${site} in %s`, (name) => {
    let viewer: Viewer;
    let script: string;
    beforeAll(async () => {
      [viewer, script] = await Promise.all([openViewer(name), bundled()]);
    }, 60_000);
    afterAll(() => viewer?.close());

    const show: Show = (file) => {
      const { url, adapter = site } = pages[file]!;
      const html = readFileSync(new URL(`${site}/${file}`, ROOT), 'utf8');
      return viewer.show(url, `<!doctype html>${html}`, adapterScript(readAdapter(adapter)) + script);
    };

    it.each(Object.keys(pages))('%s: these acts and no other, wherever one presses', async (file) => {
      const call = await show(file);
      expect((await call('pressEverything')).sort()).toEqual([...pages[file]!.acts].sort());
    });

    more?.(show);
  });
}
