import { type Held, type MainThread, type Tab, until } from '../e2e/browsers/index.ts';
import { originOf, type Site } from '../e2e/server/hosts.ts';
import type { Control } from '../e2e/site-suite.ts';

/** What one site did to a page in so many milliseconds of scripted use. */
export type SoakResult = {
  site: Site;
  milliseconds: number;
  held: number;
  /** Presses of an act that takes sides which nobody asked about, or which the site carried out. */
  missed: number;
  /** Between the first and the last settled moment of the page. */
  growth: Held;
  mainThread: MainThread;
};

/** Rounds before the first measurement: code is compiled and caches are filled in them. */
const WARM_UP = 3;
const SCROLLED_PX = [700, 1400, 2100, 0];

/** The controls of the page on which most can be done without opening anything first. */
function onOnePage(controls: readonly Control[]): readonly Control[] {
  const plain = controls.filter(({ before, inputs }) => before === undefined && inputs === undefined);
  const pageOf = ({ path, query }: Control): string => `${path} ${JSON.stringify(query)}`;
  const groups = plain.map((one) => plain.filter((other) => pageOf(other) === pageOf(one)));
  const [busiest] = groups.sort((a, b) => b.length - a.length);
  return busiest ?? controls.slice(0, 1);
}

const isThere = (css: string) => document.querySelector(css)?.checkVisibility() === true;

/** A page of one site, scrolled and acted upon again and again without being loaded anew. */
class SoakedPage {
  readonly #tab: Tab;
  readonly #site: Site;
  held = 0;
  missed = 0;

  constructor(tab: Tab, site: Site) {
    this.#tab = tab;
    this.#site = site;
  }

  async open({ path, query = {} }: Control): Promise<void> {
    const url = new URL(path, originOf(this.#site));
    for (const [name, value] of Object.entries({ virtual: 'off', ...query }))
      url.searchParams.set(name, value);
    await this.#tab.goto(url.href);
  }

  /** Down the page and up again, then every control once, by mouse or by finger. */
  async round(controls: readonly Control[], by: 'click' | 'tap'): Promise<void> {
    for (const y of SCROLLED_PX) await this.#scrollTo(y);
    for (const control of controls) {
      if (!(await this.#tab.evaluate(isThere, control.at))) await control.before?.(this.#tab);
      await this.#tab[by](control.at);
      await this.#answer();
    }
  }

  #scrollTo(y: number): Promise<void> {
    return this.#tab.evaluate((to: number) => {
      scrollTo({ top: to, behavior: 'instant' });
      return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    }, y);
  }

  /** The safe answer to the question that must have come. */
  async #answer(): Promise<void> {
    const { dialog } = this.#tab;
    const asked = await until('the dialog', () => dialog.seen()).catch(() => undefined);
    if (asked === undefined) {
      this.missed += 1;
      return;
    }
    await dialog.press(asked.buttons.includes('Ubah tulisan') ? 'Ubah tulisan' : 'Batalkan');
    await dialog.gone();
    this.held += 1;
  }
}

const growthOf = (before: Held, after: Held): Held => ({
  heapBytes: after.heapBytes - before.heapBytes,
  listeners: after.listeners - before.listeners,
  nodes: after.nodes - before.nodes,
});

/** Scrolls and acts on the replica of `site` for so many milliseconds. @throws where the browser has no instruments. */
export async function soakSite(
  tab: Tab,
  site: Site,
  controls: readonly Control[],
  milliseconds: number,
): Promise<SoakResult> {
  const { instruments } = tab;
  if (!instruments) throw new Error('only Chromium tells what a page holds');
  const chosen = onOnePage(controls);
  const page = new SoakedPage(tab, site);
  await page.open(chosen[0]!);
  for (let round = 0; round < WARM_UP; round++) await page.round(chosen, 'click');
  const before = await instruments.held();
  await instruments.startProfile();
  const started = performance.now();
  for (let round = 0; performance.now() - started < milliseconds; round++)
    await page.round(chosen, round % 2 === 0 ? 'tap' : 'click');
  const spent = performance.now() - started;
  const mainThread = await instruments.stopProfile();
  const growth = growthOf(before, await instruments.held());
  const acted = await tab.evaluate(() => window.__site.acts.length);
  const { held, missed } = page;
  return { site, milliseconds: spent, held, missed: missed + acted, growth, mainThread };
}
