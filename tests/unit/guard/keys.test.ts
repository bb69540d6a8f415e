import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { element, fire, key, Scene } from './site.ts';

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
  document.body.insertAdjacentHTML('beforeend', '<div id="ours"></div>');
});
afterEach(() => scene.end());

const onPage = (): string[] => scene.site.log.filter((line) => !line.endsWith(' ours'));

describe('a held key', () => {
  test.each([
    ['Enter', 'Enter'],
    [' ', 'Space'],
  ])('%j on a control is asked about at once and leaves nothing in the page', (name, code) => {
    for (const type of ['keydown', 'keypress', 'keyup']) key(type, element('like-a'), { key: name, code });
    expect(scene.asked).toHaveLength(1);
    expect(scene.site.log).toEqual([]);
  });

  test('the composer is held at its send key, and at no other key', () => {
    key('keydown', element('editor'));
    expect(scene.asked).toEqual([]);
    key('keydown', element('editor'), { ctrlKey: true });
    expect(scene.asked.map(({ act }) => act)).toEqual(['post']);
  });

  test('pressed once more in the editor by the site, does not go on to press anything else', () => {
    const pressAgain = (event: Event): void => {
      element('plain').removeEventListener('keydown', pressAgain);
      key('keydown', element('editor'), { ctrlKey: (event as KeyboardEvent).ctrlKey });
    };
    element('plain').addEventListener('keydown', pressAgain);
    const first = key('keydown', element('plain'), { ctrlKey: true });
    expect(scene.asked).toHaveLength(1);
    expect(first.defaultPrevented).toBe(true);
  });

  test('its repeats reach neither the page nor a second question, even after the answer', async () => {
    key('keydown', element('like-a'));
    key('keydown', element('like-a'), { repeat: true });
    await scene.answer('cancel');
    key('keydown', element('plain'), { repeat: true });
    key('keypress', element('plain'));
    key('keyup', element('plain'));
    expect(scene.site.log).toEqual([]);
    expect(scene.asked).toHaveLength(1);
    key('keyup', element('plain'));
    expect(scene.site.log).toContain('element keyup plain');
  });

  test('released and pressed anew it is a new key', async () => {
    key('keydown', element('like-a'));
    key('keyup', element('ours'));
    await scene.answer('cancel');
    key('keyup', element('plain'));
    expect(onPage()).toContain('element keyup plain');
    key('keydown', element('plain'));
    expect(onPage()).toContain('element keydown plain');
  });

  test('pressed anew without a release being heard, as after a change of window, it is a new key', async () => {
    key('keydown', element('like-a'));
    await scene.answer('cancel');
    key('keydown', element('plain'));
    key('keyup', element('plain'));
    expect(onPage()).toContain('element keydown plain');
    expect(onPage()).toContain('element keyup plain');
  });

  test('stays hidden from the page during a replay, as long as it is down', async () => {
    key('keydown', element('editor'), { ctrlKey: true });
    scene.site.actsOn = [];
    await scene.answer('continue');
    expect(onPage()).toContain('element keydown editor');
    scene.site.log.length = 0;
    key('keydown', element('editor'), { ctrlKey: true, repeat: true });
    key('keyup', element('editor'));
    expect(scene.site.log).toEqual([]);
    expect(scene.asked).toHaveLength(1);
  });

  test('pressed in our dialog and still down when it closes, it does not reach the page', () => {
    key('keydown', element('ours'));
    key('keydown', element('like-a'), { repeat: true });
    key('keyup', element('like-a'));
    expect(onPage()).toEqual([]);
    expect(scene.asked).toEqual([]);
  });
});

describe('events on our own dialog', () => {
  test('are never touched', () => {
    for (const type of ['pointerdown', 'click', 'keydown', 'keyup']) {
      expect(fire(type, element('ours')).defaultPrevented).toBe(false);
    }
  });
});

describe('an input method', () => {
  test.each([{ isComposing: true }, { keyCode: 229 }])('composing with %j is left alone', (init) => {
    key('keydown', element('editor'), { ctrlKey: true, ...init });
    expect(scene.asked).toEqual([]);
    expect(onPage()).toContain('element keydown editor');
  });

  test('the key after the composition is held', () => {
    key('keydown', element('editor'), { ctrlKey: true, isComposing: true });
    key('keydown', element('editor'), { ctrlKey: true });
    expect(scene.asked).toHaveLength(1);
  });
});
