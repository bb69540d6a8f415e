import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { EVERY_EVENT, element, fire, key, MOUSE, Scene, Site, TOUCH } from '../unit/guard/site.ts';

// Each example builds a page of its own: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

type Step = { type: string; target: string; init: Record<string, unknown> };

const LIKES = ['like-a', 'like-b'];
const TARGETS = [...LIKES, 'path-a', 'plain', 'editor', 'send'];
const KEYS = { ctrlKey: true, key: 'Enter', code: 'Enter' };
const step = (type: string, target: string): Step => ({
  type,
  target,
  init: type.startsWith('key') ? KEYS : {},
});

const anyStep = fc
  .record({
    type: fc.constantFrom(...EVERY_EVENT),
    target: fc.constantFrom(...TARGETS),
    button: fc.constantFrom(0, 0, 0, 1, 2),
    isPrimary: fc.boolean(),
  })
  .map(({ type, target, ...init }): Step => {
    const one = step(type, target);
    return { ...one, init: { ...one.init, ...init } };
  });

/** A whole gesture on one control, as browsers send it. */
const gestureOn = (targets: readonly string[]): fc.Arbitrary<Step[]> =>
  fc
    .record({
      types: fc.constantFrom(
        MOUSE,
        TOUCH,
        [...MOUSE, ...MOUSE, 'dblclick'],
        ['click'],
        ['keydown', 'keypress', 'keyup'],
      ),
      target: fc.constantFrom(...targets),
      length: fc.integer({ min: 1, max: 11 }),
    })
    .map(({ types, target, length }) => types.slice(0, length).map((type) => step(type, target)));

const play = ({ type, target, init }: Step): unknown =>
  type.startsWith('key') ? key(type, element(target), init) : fire(type, element(target), init);

/** Runs one example in a page of its own. */
async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = new Scene();
  try {
    await run(scene);
  } finally {
    scene.end();
  }
}

function logWithoutGuard(steps: readonly Step[]): string[] {
  const site = new Site();
  site.listen();
  steps.forEach(play);
  site.end();
  return site.log;
}

test('where nothing is held, the page sees the same events in the same order as without the guard', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { maxLength: 40 }),
      fc.constantFrom('clear', 'note'),
      async (steps, level) => {
        const expected = logWithoutGuard(steps);
        await inScene(async (scene) => {
          scene.level = () => level;
          steps.forEach(play);
          expect(scene.site.log).toEqual(expected);
        });
      },
    ),
  ));

test('where everything is held and cancelled, the page sees no event of an act', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(gestureOn(['like-a', 'like-b', 'path-a', 'send']), { maxLength: 8 }),
      async (gestures) => {
        await inScene(async (scene) => {
          scene.site.actsOn = EVERY_EVENT;
          for (const one of gestures.flat()) {
            play(one);
            await scene.answer('cancel');
          }
          expect(scene.site.log).toEqual([]);
          expect(scene.site.done).toEqual([]);
        });
      },
    ),
  ));

test('no act takes effect that was not answered with "continue", whatever the order of events', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ steps: fc.array(anyStep, { maxLength: 6 }), continues: fc.boolean() }), {
        maxLength: 8,
      }),
      async (rounds) => {
        await inScene(async (scene) => {
          const allowed = new Set<string>();
          for (const { steps, continues } of rounds) {
            const before = scene.asked.length;
            steps.forEach(play);
            const [asked] = scene.asked.slice(before);
            if (asked && continues) allowed.add(`${asked.act} ${asked.item}`);
            await scene.answer(continues ? 'continue' : 'cancel');
          }
          expect(scene.site.done.filter((act) => !allowed.has(act))).toEqual([]);
        });
      },
    ),
  ));

test('after "continue" the act takes effect exactly once, on whichever events the site acts', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(MOUSE, TOUCH, ['click'], ['keydown', 'keypress', 'keyup']),
      fc.constantFrom(...LIKES, 'send'),
      fc.uniqueArray(fc.constantFrom(...MOUSE), { minLength: 1 }),
      async (types, target, actsOn) => {
        await inScene(async (scene) => {
          let times = 0;
          scene.site.actsOn = actsOn;
          for (const type of actsOn) element(target).addEventListener(type, () => times++);
          for (const type of types) play(step(type, target));
          await scene.answer('continue');
          expect(scene.site.done).toHaveLength(1);
          expect(scene.asked).toHaveLength(1);
          expect(times).toBe(actsOn.length);
        });
      },
    ),
  ));
