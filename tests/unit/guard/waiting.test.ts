import { afterEach, describe, expect, test } from 'vitest';
import type { Located } from '../../../src/platforms/types.ts';
import { element, fireAll, MOUSE, Scene } from './site.ts';

let scene: Scene;
afterEach(() => scene.end());

/** A picture that is read when the test says so, with these words in it. */
function picture(words: string) {
  let isRead = false;
  let read = (): void => {};
  const reading = new Promise<void>((resolve) => {
    read = () => {
      isRead = true;
      resolve();
    };
  });
  const withWords = (located: Located): Located =>
    isRead ? { ...located, content: { ...located.content, media: [words] } } : located;
  return {
    read: async () => {
      read();
      await scene.settle();
    },
    waiting: {
      isDue: () => !isRead,
      finish: async (located: Located) => {
        await reading;
        return withWords(located);
      },
    },
  };
}

const isSided = ({ content }: Located) => (content.media?.[0]?.includes('COBLOS') ? 'stop' : 'clear');

describe('an act on a picture that is not read yet', () => {
  test('is held without a trace and asked about when the picture says so', async () => {
    const poster = picture('COBLOS NOMOR 2');
    scene = new Scene({ waiting: poster.waiting });
    scene.level = isSided;
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.log).toEqual([]);
    expect(scene.asked).toEqual([]);
    await poster.read();
    expect(scene.asked.map(({ content }) => content.media)).toEqual([['COBLOS NOMOR 2']]);
    await scene.answer('cancel');
    expect(scene.site.done).toEqual([]);
  });

  test('happens by itself when there is nothing in it', async () => {
    const poster = picture('Selamat pagi');
    scene = new Scene({ waiting: poster.waiting });
    scene.level = isSided;
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual([]);
    await poster.read();
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.asked).toEqual([]);
    expect(scene.recorded).toEqual([]);
  });

  test('is noted and happens when it is only worth a note', async () => {
    const poster = picture('');
    scene = new Scene({ waiting: poster.waiting });
    scene.level = () => 'note';
    fireAll(MOUSE, element('like-a'));
    await poster.read();
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.hinted).toEqual(['a']);
  });

  test('does not wait when its words hold it already', async () => {
    const poster = picture('Selamat pagi');
    scene = new Scene({ waiting: poster.waiting });
    fireAll(MOUSE, element('like-a'));
    expect(scene.asked).toHaveLength(1);
  });

  test('a second press meanwhile is neither a second act nor a second wait', async () => {
    const poster = picture('Selamat pagi');
    scene = new Scene({ waiting: poster.waiting });
    scene.level = isSided;
    fireAll(MOUSE, element('like-a'));
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.log).toEqual([]);
    await poster.read();
    expect(scene.site.done).toEqual(['like a']);
  });

  test('a reader that breaks lets the act pass and is told', async () => {
    scene = new Scene({
      waiting: {
        isDue: () => {
          throw new Error('broken');
        },
        finish: async (located) => located,
      },
    });
    scene.level = () => 'clear';
    fireAll(MOUSE, element('like-a'));
    expect(scene.site.done).toEqual(['like a']);
    expect(scene.faults.length).toBeGreaterThan(0);
  });
});
