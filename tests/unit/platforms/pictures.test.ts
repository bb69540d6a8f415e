import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageReader } from '../../../src/platforms/locate.ts';
import { withPictureTexts } from '../../../src/platforms/picture-text.ts';
import { adapter, post } from './x-page.ts';

const photo = (src: string, size = 400): string =>
  `<div data-testid="tweetPhoto"><img alt="" src="${src}" data-size="${size}"></div>`;
const LARGE = 'https://pbs.twimg.com/media/poster.png';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const size = Number(this.getAttribute('data-size') ?? 500);
    return DOMRect.fromRect({ x: 0, y: Number(this.getAttribute('data-y') ?? 0), width: size, height: size });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** The pictures of the post that is liked. */
function picturesOf(inner: string, isOn = true) {
  document.body.innerHTML = post({ inner });
  const reader = createPageReader(adapter, { document, readsPictures: () => isOn });
  const button = document.querySelector('[data-testid="like"]')!;
  let pictures: readonly string[] | undefined;
  button.addEventListener('click', (event) => {
    pictures = reader.locate(event)?.content.pictures;
  });
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  return { pictures, inView: reader.picturesInView() };
}

describe('pictures of a post', () => {
  test('are its large ones on the site’s own picture hosts', () => {
    const { pictures } = picturesOf(
      photo(LARGE) +
        photo('https://pbs.twimg.com/profile_images/a.png', 48) +
        photo('https://elsewhere.example/b.png') +
        photo('data:image/png;base64,AAAA'),
    );
    expect(pictures).toEqual([LARGE]);
  });

  test('are four at most, each once', () => {
    const many = [1, 1, 2, 3, 4, 5].map((n) => photo(`https://pbs.twimg.com/media/${n}.png`)).join('');
    expect(picturesOf(many).pictures).toHaveLength(4);
  });

  test('of a video is its poster', () => {
    const { pictures } = picturesOf(`<video poster="${LARGE}"></video>`);
    expect(pictures).toEqual([LARGE]);
  });

  test('are not even looked for where nobody wants them read', () => {
    const { pictures, inView } = picturesOf(photo(LARGE), false);
    expect(pictures).toBeUndefined();
    expect(inView).toEqual([]);
  });

  test('in the window are those of every post that stands in it', () => {
    expect(picturesOf(photo(LARGE)).inView).toEqual([LARGE]);
    document.querySelector('article')?.setAttribute('data-y', '5000');
    const reader = createPageReader(adapter, { document, readsPictures: () => true });
    expect(reader.picturesInView()).toEqual([]);
  });
});

describe('words of pictures', () => {
  test('stand behind the alternative texts and are counted; empty ones change nothing', () => {
    const content = { text: 'Lihat', media: ['Gambar'] };
    expect(withPictureTexts(content, ['COBLOS', ''])).toEqual({
      text: 'Lihat',
      media: ['Gambar', 'COBLOS'],
      pictureTexts: 1,
    });
    expect(withPictureTexts(content, [''])).toBe(content);
  });
});
