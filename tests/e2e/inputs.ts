import type { Tab } from './browsers/index.ts';

/** The ways every control is worked unless it says otherwise. */
export const INPUTS = ['mouse', 'touch', 'Enter', 'Space', 'assistive click'] as const;

/** `keys …`: a chord on what has the focus, such as `keys Control+Enter` in an editor. */
export type Input = (typeof INPUTS)[number] | 'double click' | 'double tap' | `keys ${string}`;

const press = (tab: Tab, keys: string) => async (at: string) => {
  await tab.focus(at);
  await tab.press(keys);
};

const clickByScript = (tab: Tab) => (at: string) =>
  tab.evaluate((css: string) => document.querySelector<HTMLElement>(css)?.click(), at);

/** Works the control at a CSS selector with a real input of the browser; only an assistive click is a script's. */
export function work(tab: Tab, at: string, input: Input): Promise<void> {
  const ways: Record<string, (at: string) => Promise<void>> = {
    mouse: tab.click,
    touch: tab.tap,
    'double click': tab.doubleClick,
    'double tap': tab.doubleTap,
    'assistive click': clickByScript(tab),
  };
  return (ways[input] ?? press(tab, input.replace(/^keys /, '')))(at);
}
