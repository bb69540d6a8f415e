import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVERY_EVENT, element, fire, fireAll, key, MOUSE, Scene, Site, TOUCH } from './site.ts';

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});
afterEach(() => scene.end());

describe('an act that is held', () => {
  test.each([
    ['mouse', MOUSE],
    ['touch', TOUCH],
    ['a click alone, by assistive technology or a script', ['click']],
    ['a double click', [...MOUSE, ...MOUSE, 'dblclick']],
  ])('leaves nothing in the page: %s', (_name, types) => {
    fireAll(types, element('path-a'));
    expect(scene.site.log).toEqual([]);
    expect(scene.asked.map(({ item }) => item)).toEqual(['a']);
  });

  test.each([['click'], ['pointerdown'], ['mousedown'], ['touchstart'], ['mouseup']])(
    'does not take effect on a site that acts on %s',
    async (type) => {
      scene.site.actsOn = [type];
      fireAll(TOUCH, element('like-a'));
      await scene.answer('cancel');
      expect(scene.site.done).toEqual([]);
      expect(scene.recorded).toEqual(['cancel']);
    },
  );

  test('hides bare events made by scripts, too', () => {
    for (const type of ['pointerdown', 'mousedown', 'click']) {
      element('like-a').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
    expect(scene.site.log).toEqual([]);
  });

  test('is asked about only when the press is complete', () => {
    fireAll(MOUSE.slice(0, -1), element('like-a'));
    expect(scene.asked).toEqual([]);
    expect(scene.site.log).toEqual([]);
  });

  test('is no act when the press is released elsewhere', () => {
    fireAll(['pointerdown', 'mousedown'], element('like-a'));
    fireAll(['pointerup', 'mouseup', 'click'], element('plain'));
    expect(scene.asked).toEqual([]);
    expect(scene.site.log.every((line) => line.endsWith('plain'))).toBe(true);
    expect(scene.site.log.filter((line) => line.startsWith('element'))).toEqual([
      'element pointerup plain',
      'element mouseup plain',
      'element click plain',
    ]);
  });

  test('cancels the browser default, but lets touches go on to their click', () => {
    const cancelled = fireAll(TOUCH, element('like-a')).filter((event) => event.defaultPrevented);
    expect(cancelled.map(({ type }) => type)).toEqual(TOUCH.filter((type) => !type.startsWith('touch')));
  });

  test('is asked about again after a cancel', async () => {
    fireAll(MOUSE, element('like-a'));
    await scene.answer('cancel');
    fireAll(MOUSE, element('like-a'));
    expect(scene.asked).toHaveLength(2);
  });

  test('brings no second question while one is open, and no event in the page', () => {
    fireAll(MOUSE, element('like-a'));
    element('like-b').click();
    key('keydown', element('like-a'));
    expect(scene.asked.map(({ item }) => item)).toEqual(['a']);
    expect(scene.site.log).toEqual([]);
  });

  test('is judged anew at each press, also when the last one came to nothing', () => {
    scene.level = () => 'clear';
    fireAll(['pointerdown', 'pointerup'], element('like-a'));
    scene.level = () => 'stop';
    scene.site.log.length = 0;
    fire('pointerdown', element('like-a'));
    expect(scene.site.log).toEqual([]);
  });

  test('is over with its click: what comes after is judged anew', () => {
    scene.site.actsOn = [];
    scene.level = () => 'clear';
    fireAll(MOUSE, element('like-a'));
    scene.level = () => 'stop';
    scene.site.log.length = 0;
    fire('touchstart', element('like-a'));
    expect(scene.site.log).toEqual([]);
  });

  test('is judged on what is there at the click, not on what was pressed', () => {
    scene.level = ({ content }) => (content.text === 'Coblos nomor 2' ? 'stop' : 'clear');
    fireAll(MOUSE.slice(0, -1), element('send'));
    (element('editor') as HTMLTextAreaElement).value = 'Coblos nomor 2';
    fire('click', element('send'));
    expect(scene.asked).toHaveLength(1);
    expect(scene.site.done).toEqual([]);
  });
});

describe('what is not held', () => {
  /** What the site's listeners see of `run` with no guard in the page. */
  function logWithoutGuard(run: () => void): string[] {
    scene.end();
    const site = new Site();
    site.listen();
    run();
    site.end();
    scene = new Scene();
    return site.log;
  }

  const expectUntouched = (run: () => void): void => {
    const expected = logWithoutGuard(run);
    run();
    expect(scene.site.log).toEqual(expected);
    expect(scene.asked).toEqual([]);
  };

  test('every event of a clear act reaches the page, in its order', () => {
    const run = (): void => {
      scene.level = () => 'clear';
      fireAll([...MOUSE, ...TOUCH, 'dblclick'], element('like-a'));
      key('keydown', element('like-b'));
    };
    expectUntouched(run);
    expect(scene.site.done).toEqual(['like a']);
  });

  test('what is no act is never touched', () => {
    expectUntouched(() => {
      for (const type of EVERY_EVENT) expect(fire(type, element('plain')).defaultPrevented).toBe(false);
    });
  });

  test.each([
    ['a right press', ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'contextmenu'], { button: 2 }],
    ['a middle press', ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick'], { button: 1 }],
    ['a second finger', ['pointerdown', 'pointerup'], { isPrimary: false, pointerType: 'touch' }],
    ['two touches', ['touchstart'], { touches: [{}, {}] }],
  ])('%s passes', (_name, types, init) => {
    expectUntouched(() => {
      for (const type of types) fire(type, element('like-b'), init);
    });
  });

  test('a note is told once for one press, beside the act', () => {
    scene.level = () => 'note';
    fireAll(MOUSE.slice(0, -1), element('like-a'));
    expect(scene.hinted).toEqual([]);
    key('keydown', element('like-a'));
    fire('click', element('like-a'));
    expect(scene.hinted).toEqual(['a']);
    expect(scene.site.done).toEqual(['like a']);
  });

  test('nothing is held any more when the guard has ended', () => {
    scene.stop();
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
  });
});
