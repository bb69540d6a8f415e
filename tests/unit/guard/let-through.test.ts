import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element, fire, fireAll, key, MOUSE, Scene } from './site.ts';

let scene: Scene;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  scene = new Scene();
});
afterEach(() => {
  scene.end();
  vi.useRealTimers();
});

const write = (text: string): void => {
  (element('editor') as HTMLTextAreaElement).value = text;
};
const noReaction = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1200);

/** Holds the like of post a, answers, and waits until the guard sees no reaction of the site. */
async function continueInVain(): Promise<void> {
  scene.site.ignoresScripts = true;
  fireAll(MOUSE, element('path-a'));
  await scene.answer('continue');
  await noReaction();
}

describe('after the answer', () => {
  test.each(['continue', 'not-politics'] as const)('%s lets the act happen exactly once', async (answer) => {
    fireAll(MOUSE, element('path-a'));
    await scene.answer(answer);
    await noReaction();
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.asked).toHaveLength(1);
    expect(scene.again).toEqual([]);
    expect(scene.recorded).toEqual([answer]);
  });

  test('an act that was done and taken back is asked about anew', async () => {
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    delete element('like-a').dataset.done;
    fireAll(MOUSE, element('like-a'));
    expect(scene.asked).toHaveLength(2);
    expect(scene.site.done).toEqual(['like a']);
  });

  test.each(['cancel', 'unanswered'] as const)('%s: nothing has happened', async (answer) => {
    fireAll(MOUSE, element('path-a'));
    await scene.answer(answer);
    await noReaction();
    expect(scene.site.log).toEqual([]);
    expect(scene.recorded).toEqual([answer]);
  });

  test.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])(
    'the replay is a whole press: a site that acts on %s does so once',
    async (type) => {
      scene.site.actsOn = [type];
      fireAll(MOUSE, element('like-a'));
      await scene.answer('continue');
      expect(scene.site.done).toEqual(['like a']);
    },
  );

  test('a replayed press cancelled at its pointerdown has no mouse events, as a real one', async () => {
    element('like-a').addEventListener('pointerdown', (event) => event.preventDefault());
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    const types = scene.site.log
      .filter((line) => line.startsWith('window-capture'))
      .map((line) => line.split(' ')[1]);
    expect(types).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  test('the replayed send key is the one that was pressed, with its old key code', async () => {
    write('Coblos nomor 2');
    const keys: KeyboardEvent[] = [];
    element('editor').addEventListener('keydown', (event) => keys.push(event));
    key('keydown', element('editor'), { ctrlKey: true });
    await scene.answer('continue');
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({
      key: 'Enter',
      code: 'Enter',
      ctrlKey: true,
      metaKey: false,
      keyCode: 13,
    });
    expect(document.activeElement).toBe(element('editor'));
  });

  test('a send key that makes the site press its own button is one act', async () => {
    element('editor').addEventListener('keydown', () => element('send').click());
    key('keydown', element('editor'), { ctrlKey: true });
    await scene.answer('continue');
    expect(scene.site.done).toEqual(['post composer']);
    expect(scene.asked).toHaveLength(1);
  });
});

describe('a site that believes only real presses', () => {
  test('asks for one more press, which passes', async () => {
    await continueInVain();
    expect(scene.again).toEqual(['a']);
    fireAll(MOUSE, element('path-a'));
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.asked).toHaveLength(1);
  });

  test('the pass is used up by that press', async () => {
    await continueInVain();
    fireAll(MOUSE, element('path-a'));
    delete element('like-a').dataset.done;
    scene.site.log.length = 0;
    fireAll(MOUSE, element('path-a'));
    expect(scene.site.log).toEqual([]);
    expect(scene.asked).toHaveLength(2);
  });

  test('a press begun but dragged away does not use it up', async () => {
    await continueInVain();
    fire('pointerdown', element('like-a'));
    fire('pointerup', element('plain'));
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
  });

  test('an impatient press before the guard has given up passes, and nobody is asked to press again', async () => {
    scene.site.ignoresScripts = true;
    fireAll(MOUSE, element('path-a'));
    await scene.answer('continue');
    fireAll(MOUSE, element('path-a'));
    await noReaction();
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.again).toEqual([]);
  });

  test('nobody is asked to press again after a real press, even if the site ignores that one, too', async () => {
    scene.site.actsOn = [];
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    fireAll(MOUSE, element('like-a'));
    await noReaction();
    expect(scene.again).toEqual([]);
  });

  test('the pass does not cover another item', async () => {
    await continueInVain();
    fireAll(MOUSE, element('like-b'));
    expect(scene.site.done).toEqual([]);
    expect(scene.asked.map(({ item }) => item)).toEqual(['a', 'b']);
  });

  test('the pass does not cover a text that was changed after the answer', async () => {
    scene.site.ignoresScripts = true;
    write('Coblos nomor 2');
    fireAll(MOUSE, element('send'));
    await scene.answer('continue');
    await noReaction();
    write('Coblos nomor 3');
    fireAll(MOUSE, element('send'));
    expect(scene.asked.map(({ content }) => content.text)).toEqual(['Coblos nomor 2', 'Coblos nomor 3']);
  });

  test('the pass ends after eight seconds', async () => {
    await continueInVain();
    scene.time = 8000;
    fireAll(MOUSE, element('like-a'));
    expect(scene.asked).toHaveLength(2);
  });

  test('the click a key press causes is the same press, a later one is not', async () => {
    await continueInVain();
    key('keydown', element('like-a'), { key: ' ', code: 'Space' });
    scene.time += 999;
    fire('click', element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
    delete element('like-a').dataset.done;
    scene.time += 1;
    fire('dblclick', element('like-a'));
    expect(scene.asked).toHaveLength(2);
  });
});

describe('what the page has changed while the question was open', () => {
  test('a control that is gone is not pressed; the new one is, by the person', async () => {
    fireAll(MOUSE, element('like-a'));
    element('like-a').outerHTML = '<button id="new-a" data-act="like" data-item="a"></button>';
    await scene.answer('continue');
    await vi.advanceTimersByTimeAsync(0);
    expect(scene.site.log).toEqual([]);
    expect(scene.again).toEqual(['a']);
    fireAll(MOUSE, element('new-a'));
    expect(scene.site.done).toEqual(['like a']);
  });

  test.each(['stop', 'clear'] as const)(
    'a control that stands for another item (%s) is not pressed',
    async (level) => {
      scene.level = ({ item }) => (item === 'a' ? 'stop' : level);
      fireAll(MOUSE, element('like-a'));
      element('like-a').dataset.item = 'c';
      await scene.answer('continue');
      await vi.advanceTimersByTimeAsync(0);
      expect(scene.site.log).toEqual([]);
      expect(scene.asked).toHaveLength(1);
    },
  );

  test('a text that was changed is not sent', async () => {
    write('Coblos nomor 2');
    key('keydown', element('editor'), { ctrlKey: true });
    write('Coblos nomor 3');
    await scene.answer('continue');
    expect(scene.site.log).toEqual([]);
  });
});

describe('other acts during a replay', () => {
  test('what the focus brings about before the first event is not mistaken for it', async () => {
    element('editor').addEventListener('focus', () => fire('change', element('plain')));
    key('keydown', element('editor'), { ctrlKey: true });
    await scene.answer('continue');
    expect(scene.site.log).toContain('element change plain');
    expect(scene.site.log).toContain('element keydown editor');
  });

  test('a handler that works another control by script is held', async () => {
    element('like-a').addEventListener('click', () => element('like-b').click());
    fireAll(MOUSE, element('like-a'));
    await scene.answer('continue');
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.asked.map(({ item }) => item)).toEqual(['a', 'b']);
  });
});
