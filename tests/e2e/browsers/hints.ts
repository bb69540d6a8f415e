import type { Hints, SeenHints } from './types.ts';
import { until } from './until.ts';

/** Runs a function of a page's own language on the one element below which all hints stand; undefined where none are. */
export type CallOnHints = (functionDeclaration: string) => Promise<string | undefined>;

/** What is shown, by the names that assistive technology hears. */
const SEE = `function (layer) {
  const on = layer ?? this;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const parts = [...on.querySelectorAll('button')].filter(shown).map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const silent = button.querySelector('[aria-hidden=true]')?.innerText ?? '';
    const words = button.innerText.slice(silent.length).trim();
    return { name: button.getAttribute('aria-label') ?? words, x, y, width, height };
  });
  const list = on.querySelector('[role=dialog]');
  const mirror = on.querySelector('.mirror');
  const marked = mirror && shown(mirror) ? [...mirror.querySelectorAll('span[style]')] : [];
  return JSON.stringify({
    chip: parts[0]?.name ?? '',
    list: list && shown(list) ? list.innerText : '',
    said: on.querySelector('[role=status]').textContent,
    focused: on.getRootNode().activeElement?.getAttribute('role') ?? on.getRootNode().activeElement?.innerText ?? '',
    overField: marked.map((run) => run.textContent),
    parts,
  });
}`;

/** The hints beside a composer, seen through their closed shadow root. */
export function hintsOn(call: CallOnHints, mouse: { click: (x: number, y: number) => Promise<void> }): Hints {
  const seen = async (): Promise<SeenHints | undefined> => {
    const answer = await call(SEE);
    const hints = answer === undefined ? undefined : (JSON.parse(answer) as SeenHints);
    return hints && hints.parts.length > 0 ? hints : undefined;
  };
  return {
    seen,
    wait: (what, is) =>
      until(what, async () => {
        const hints = await seen();
        return hints && is(hints) ? hints : undefined;
      }),
    gone: async () => void (await until('no hints', async () => (await call(SEE)) === undefined)),
    press: async (name) => {
      let before = '';
      const part = await until(`"${name}" standing still in the hints`, async () => {
        const found = (await seen())?.parts.find((each) => each.name.startsWith(name));
        const place = found ? `${found.x} ${found.y}` : '';
        const isStill = place === before;
        before = place;
        return isStill ? found : undefined;
      });
      await mouse.click(part.x + part.width / 2, part.y + part.height / 2);
    },
  };
}
