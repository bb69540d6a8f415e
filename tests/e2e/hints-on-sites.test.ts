import { describe, expect, test } from 'vitest';
import type { Site } from './server/hosts.ts';
import { originOf } from './server/hosts.ts';
import type { Control } from './site-suite.ts';
import { CONTROLS as facebook } from './sites/facebook-controls.ts';
import { CONTROLS as instagram } from './sites/instagram-controls.ts';
import { CONTROLS as linkedin } from './sites/linkedin-controls.ts';
import { OWN_WORDS } from './sites/steps.ts';
import { CONTROLS as telegram } from './sites/telegram-controls.ts';
import { CONTROLS as threads } from './sites/threads-controls.ts';
import { CONTROLS as tiktok } from './sites/tiktok-controls.ts';
import { CONTROLS as whatsapp } from './sites/whatsapp-controls.ts';
import { CONTROLS as x } from './sites/x-controls.ts';
import { CONTROLS as youtube } from './sites/youtube-controls.ts';
import { setStage } from './stage.ts';

const SITES = { x, facebook, instagram, tiktok, youtube, threads, linkedin, whatsapp, telegram };

/** One composer for each act in which a site lets people write: where it is and how one gets to write there. */
const writingOn = (controls: readonly Control[]): Control[] => {
  const written = controls.filter(({ before, did }) => before && did.text === OWN_WORDS);
  return [...new Map(written.toReversed().map((control) => [control.act, control])).values()];
};

const stage = setStage();

describe.each(Object.entries(SITES))('%s', (site, controls) => {
  test.each(writingOn(controls).map((control) => ({ act: control.act, control })))(
    'writing a $act: the words are marked and the chip stands beside them',
    async ({ control }) => {
      const { tab } = stage;
      await stage.open(new URL(control.path, originOf(site as Site)).href, control.query);
      await control.before?.(tab);
      const { parts } = await tab.hints.wait('the chip', ({ chip }) => chip.endsWith('berisiko'));
      const marked = await tab.evaluate(() =>
        [...CSS.highlights.values()].flatMap((words) => [...words].map(String)),
      );
      const { overField } = await tab.hints.wait('the marks', (hints) => hints.parts.length > 0);
      expect([...marked, ...overField]).toEqual([OWN_WORDS.replace('!', '')]);
      const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const [chip] = parts;
      expect(chip!.x + chip!.width).toBeLessThanOrEqual(width);
      expect(chip!.y + chip!.height).toBeLessThanOrEqual(height);
    },
  );
});
