import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnPath, partOf, readAddress } from '../../../src/platforms/address.ts';
import { readContract } from '../../../src/platforms/contract.ts';
import { normaliseLabel, TEXT_LIMIT, textOf } from '../../../src/platforms/text.ts';
import { adapter, at, composer, post } from './x-page.ts';

/** Any UTF-16 units at all, broken surrogates among them. */
const anything = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const element = (markup: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = markup;
  return root;
};

describe('textOf', () => {
  it.each([
    ['a<br>b', 'a\nb'],
    ['<p>a</p><p>b</p>c', 'a\nb\nc'],
    ['pilih <b>no</b>mor <img alt="2️⃣"><img>', 'pilih nomor 2️⃣'],
    ['a<script>x</script><style>y</style>', 'a'],
    ['dukung <div><a>@halilis2</a></div> ya', 'dukung @halilis2 ya'],
  ])('%s', (markup, text) => expect(textOf(element(markup))).toBe(text));

  it('leaves out what it is told and breaks lines where it is told', () => {
    const rules = { skip: '.other', lines: '.line' };
    expect(textOf(element('<i class="line">a</i><i class="line">b</i><b class="other">c</b>'), rules)).toBe(
      'a\nb',
    );
  });

  it('goes as deep as a page goes', () => {
    const root = document.createElement('div');
    let deepest: Element = root;
    for (let depth = 0; depth < 5_000; depth++) {
      const inner = document.createElement('span');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('dasar');
    expect(textOf(root)).toBe('dasar');
  });

  it('is bounded and holds every word of what it was given', () => {
    const words = fc.array(anything, { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const root = document.createElement('div');
        for (const part of parts) root.append(part);
        expect(textOf(root)).toBe(parts.join('').slice(0, TEXT_LIMIT).trim());
      }),
    );
    const huge = document.createElement('div');
    huge.append('a'.repeat(15_000), 'b'.repeat(15_000));
    expect(textOf(huge)).toHaveLength(TEXT_LIMIT);
  });
});

it('labels are compared in one form', () => {
  expect(normaliseLabel('  𝐆𝐚𝐛𝐮𝐧𝐠\n sekarang ')).toBe('gabung sekarang');
});

describe('addresses', () => {
  const address = readAddress('/halilis2/status/5/photo/1?tweet_id=8&empty=', 'https://x.com/home')!;

  it('gives its parts', () => {
    expect(partOf(address, { segment: 0 })).toBe('halilis2');
    expect(partOf(address, { after: 'status' })).toBe('5');
    expect(partOf(address, { param: 'tweet_id' })).toBe('8');
  });

  it.each([{ segment: 9 }, { after: 'nowhere' }, { after: '1' }, { param: 'empty' }, { param: 'none' }])(
    'lacks %o',
    (part) => expect(partOf(address, part)).toBeUndefined(),
  );

  it('matches whole segments from the front', () => {
    expect(isOnPath(address, ['/*/status'])).toBe(true);
    expect(isOnPath(address, ['/*/stat', '/status', '/*/*/*/*/*/*'])).toBe(false);
    expect(isOnPath(address, undefined)).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(anything, (href) => void readAddress(href, 'https://x.com/')));
    expect(readAddress('/%E0%A4%A', 'https://x.com')?.segments).toEqual(['%E0%A4%A']);
  });
});

describe('the contract', () => {
  const kept = (markup: string, path: string): Record<string, boolean> => {
    at(path);
    document.body.innerHTML = markup;
    return Object.fromEntries(readContract(adapter, document).map(({ act, found }) => [act, found]));
  };

  it('is kept by a feed', () => {
    expect(kept(composer('') + post(), '/home')).toEqual({ like: true, share: true, post: true });
  });

  it('is kept by a feed where everything is liked', () => {
    expect(kept(composer('') + post({ liked: true, reposted: true }), '/home')).toMatchObject({
      like: true,
      share: true,
    });
  });

  it('names what is missing', () => {
    expect(kept(composer('') + post().replaceAll('"like"', '"heart"'), '/home')).toEqual({
      like: false,
      share: true,
      post: true,
    });
    expect(kept('<div id="react-root"></div>', '/home')).toEqual({ like: false, share: false, post: false });
  });

  it('promises nothing on pages without acts', () => {
    expect(kept('', '/settings/account')).toEqual({});
  });
});
