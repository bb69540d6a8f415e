import { afterAll, beforeAll, describe } from 'vitest';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { adapterScript } from '../../../src/ruleset/page-adapter.ts';
import { BROWSERS, type Call, openViewer, type Viewer } from './browsers.ts';
import { bundled } from './saved-pages.ts';

/** Shows markup at a path of the site and gives back how to ask it. */
export type ShowMarkup = (markup: string, path?: string) => Promise<Call>;

/**
 * Asks an adapter about markup of our own in both browsers, because selectors mean what a browser makes of them.
 *
 * @param questions called once for each browser to declare its tests.
 */
export function testMarkup(site: string, origin: string, questions: (show: ShowMarkup) => void): void {
  describe.each(BROWSERS)(`markup of ${site} in %s`, (name) => {
    let viewer: Viewer;
    let script: string;
    beforeAll(async () => {
      [viewer, script] = await Promise.all([openViewer(name), bundled()]);
    }, 60_000);
    afterAll(() => viewer?.close());

    questions((markup, path = '/') =>
      viewer.show(`${origin}${path}`, `<!doctype html>${markup}`, adapterScript(readAdapter(site)) + script),
    );
  });
}
