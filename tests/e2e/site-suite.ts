import { describe, expect, inject, test } from 'vitest';
import type { Act, Situation } from '../../src/check/types.ts';
import { dayAfter, kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import type { SiteAct } from '../pages/site.ts';
import { ask, type Tab } from './browsers/index.ts';
import { INPUTS, type Input, work } from './inputs.ts';
import { keepResults } from './results.ts';
import type { Site } from './server/hosts.ts';
import { type Stage, setStage } from './stage.ts';

type Status = Situation['status'];

/** One control of a replica and what the site does when it is worked. */
type Worked = {
  /** What it is in the test's name, where one act has several controls: `like, heart of a comment`. */
  what?: string;
  /** Where it stands: a path, or a whole address on another of the site's hosts. */
  path: string;
  query?: Record<string, string>;
  /** What a person does first; none of it may be held. */
  before?: (tab: Tab) => Promise<void>;
  /** CSS selector. */
  at: string;
  did: SiteAct;
  /** Where working it begins anew each time: a cancelled act closes what `before` opened, but leaves it in the page. */
  fresh?: true;
  /** The ways it can be worked; the five of `INPUTS` unless told. */
  inputs?: readonly Input[];
};

/** A control whose work is an act that takes sides: held, cancelled without a trace, done once after "continue". */
export type Control = Worked & {
  act: Act;
  /** Ways that do not exist for this control on the site, and why. */
  without?: Partial<Record<(typeof INPUTS)[number], string>>;
};

/**
 * A control that must do what it does as if nobody watched: harmless content, taking an act back, and, without `did`,
 * an opener.
 */
export type Harmless = Omit<Worked, 'did'> & { what: string; did?: SiteAct };

export type SiteSuite = {
  site: Site;
  controls: readonly Control[];
  /** Worked by mouse unless `inputs` says otherwise. */
  harmless: readonly Harmless[];
};

/**
 * Today lies before the determination of the candidates in this file. What is a `stop` for a civil servant is then a
 * `warn` for a village head, and "continue" opens without its countdown, which the tests on X wait for.
 */
const rules = () => [kertasariRulesFile(dayAfter(localDay(new Date()), 60))];
const warnedAs = (act: Act): Status => (act === 'attend' ? 'pns' : 'village-head');

/** Who the person says they are, told to the extension only when it changes. */
function statusOn(stage: Stage): (status: Status) => Promise<void> {
  let now: Status = 'pns';
  return async (status) => {
    if (status !== now) await ask(stage.options, 'settings:set', { status });
    now = status;
  };
}

/** Every way in which a control is worked. */
export const inputsOf = ({ inputs, without = {} }: Control): readonly Input[] =>
  inputs ?? INPUTS.filter((input) => without[input] === undefined);

const nameOf = ({ act, what }: { act?: Act; what?: string }) => [act, what].filter(Boolean).join(', ');

/** Events that make a press: none of them may reach the site when the act is held. */
const PRESS =
  / (?:(?:pointer|mouse)(?:down|up)|touch(?:start|end)|(?:dbl)?click|key(?:down|press|up)|submit) /;
/** Presses inside the dialog, retargeted to its host: a page can hear that something was pressed there, no more. */
const ON_DIALOG = / \+[a-z]+-[a-z]+@/;

/** The first half of a chord says nothing yet. */
const MODIFIER = / (?:Control|Meta|Shift|Alt)$/;

const isPress = (event: string): boolean =>
  PRESS.test(event) && !ON_DIALOG.test(event) && !MODIFIER.test(event);

const isThere = (css: string) => document.querySelector(css)?.checkVisibility() === true;

/** A stage with the control that was cancelled last: what left no trace needs no new page. */
type Visit = { stage: Stage; cancelled?: Worked | undefined };

/** Opens the control's page, unless it still stands there, and gives back what the site sees of a press from now on. */
async function come(visit: Visit, control: Omit<Worked, 'did'>): Promise<() => Promise<string[]>> {
  const { stage, cancelled } = visit;
  visit.cancelled = undefined;
  const stays = cancelled === control && (await stage.tab.evaluate(isThere, control.at));
  if (!stays) {
    await stage.open(control.path, { record: '1', ...control.query });
    await control.before?.(stage.tab);
  }
  await stage.tab.until('the control', (css: string) => document.querySelector(css) !== null, control.at);
  const before = await stage.tab.evaluate(() => window.__site.events.length);
  return async () => (await stage.events(before)).filter(isPress);
}

/** A double press begins like a single one: its first presses pass, and only what makes it double is held. */
const isHeldWhole = (input: Input) => !input.startsWith('double');

async function isHeld(visit: Visit, control: Control, input: Input): Promise<void> {
  const { stage } = visit;
  const seen = await come(visit, control);
  await work(stage.tab, control.at, input);
  const { name, buttons } = await stage.tab.dialog.wait();
  expect(name).toMatch(/^Tahan/);
  expect(await stage.acts()).toEqual([]);
  await stage.tab.dialog.press(buttons.includes('Ubah tulisan') ? 'Ubah tulisan' : 'Batalkan');
  await stage.tab.dialog.gone();
  if (isHeldWhole(input)) expect(await seen()).toEqual([]);
  expect(await stage.acts()).toEqual([]);
  if (!control.fresh) visit.cancelled = control;
}

async function isContinuedOnce(visit: Visit, control: Control, input: Input): Promise<void> {
  const { stage } = visit;
  await come(visit, control);
  await work(stage.tab, control.at, input);
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.acted();
  await stage.tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([control.did]);
}

async function isUntouched(visit: Visit, control: Harmless, input: Input): Promise<void> {
  const { stage } = visit;
  const seen = await come(visit, control);
  await work(stage.tab, control.at, input);
  if (control.did) await stage.acted();
  await stage.settled();
  expect(await stage.acts()).toEqual(control.did ? [control.did] : []);
  expect(await stage.tab.dialog.seen()).toBeUndefined();
  expect((await seen()).filter((event) => event.includes(' click '))).not.toEqual([]);
}

/**
 * Every promise about one site, in the browser the project names: each control × each way of working it is held before
 * the site hears of it and cancelled without a trace, each control is done exactly once after "continue", and what is
 * harmless is untouched. One browser and one tab for all of it.
 */
export function testSite({ site, controls, harmless }: SiteSuite): void {
  const stage = setStage({ site, rules: rules() });
  const visit: Visit = { stage };
  const be = statusOn(stage);
  const cases = controls.reduce((sum, control) => sum + inputsOf(control).length, 0);
  const keep = keepResults(site, inject('browser'), cases);

  describe.each(controls.map((control) => ({ name: nameOf(control), control })))('$name', ({ control }) => {
    const inputs = inputsOf(control);
    test.each(inputs)('by %s: held before the site hears of it, cancelled without a trace', async (input) => {
      await be('pns');
      await keep(control, input, () => isHeld(visit, control, input));
    });

    test('is done exactly once after "Tetap lanjutkan"', async () => {
      await be(warnedAs(control.act));
      await isContinuedOnce(visit, control, inputs[0]!);
    });
  });

  describe('untouched', () => {
    const cases = harmless.flatMap((control) =>
      (control.inputs ?? (['mouse'] as const)).map((input) => ({ what: control.what, input, control })),
    );
    test.each(cases)('$what by $input', ({ control, input }) => isUntouched(visit, control, input));
  });
}
