import { afterEach, describe, expect, test } from 'vitest';
import { element, fireAll, locate, MOUSE, Scene } from './site.ts';

let scene: Scene;
afterEach(() => scene.end());

const broken = (): never => {
  throw new Error('broken');
};
const isBroken = (error: unknown): boolean => error instanceof Error && error.message === 'broken';

describe('a part that breaks opens the guard and is heard of', () => {
  test.each([
    ['locate', { locate: broken }],
    ['judge', { judge: broken }],
    ['ask', { ask: broken }],
  ])('%s throws: the act takes effect', (_name, parts) => {
    scene = new Scene(parts);
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.faults.length).toBeGreaterThan(0);
    expect(scene.faults.every(isBroken)).toBe(true);
  });

  test('ask rejects: the act was hidden already, counts as unanswered, and the next press passes', async () => {
    scene = new Scene({ ask: () => Promise.reject(new Error('broken')) });
    fireAll(MOUSE, element('like-a'));
    await scene.settle();
    expect(scene.site.log).toEqual([]);
    expect(scene.recorded).toEqual(['unanswered']);
    expect(scene.faults.every(isBroken)).toBe(true);
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
  });

  test('hint throws: the act takes effect', () => {
    scene = new Scene({ hint: broken });
    scene.level = () => 'note';
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.faults).toHaveLength(1);
  });

  test('record throws: the answer still counts', async () => {
    scene = new Scene({ record: broken });
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.faults).toHaveLength(1);
  });

  test('isDone throws: nobody is asked to press again, which could undo the act', async () => {
    scene = new Scene({
      locate: (event) => {
        const located = locate(event);
        return located && { ...located, isDone: broken };
      },
    });
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.again).toEqual([]);
    expect(scene.faults.every(isBroken)).toBe(true);
  });

  test('the next act is guarded again', () => {
    let times = 0;
    scene = new Scene({ locate: (event) => (times++ < MOUSE.length ? broken() : locate(event)) });
    fireAll(MOUSE, element('like-a'));
    fireAll(MOUSE, element('like-b'));
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.asked).toHaveLength(1);
  });
});
