import { beforeEach, describe, expect, it } from 'vitest';
import { nearestTo } from '../../../src/platforms/near.ts';
import { readFirst, type Scope } from '../../../src/platforms/read.ts';
import { isLabelled } from '../../../src/platforms/text.ts';
import type { Read } from '../../../src/ruleset/adapter.ts';
import { find } from './x-page.ts';

const show = (markup: string): void => {
  document.body.innerHTML = markup;
};

describe('a reading', () => {
  const read = (reads: Read[], more: Partial<Scope> = {}): string | undefined =>
    readFirst(reads, {
      root: find('#item'),
      address: { segments: [], params: new URLSearchParams(), fragment: '' },
      ...more,
    });

  beforeEach(() =>
    show('<div id="item" data-urn="urn:1"><button aria-label="Follow Tim HALILIS"></button></div>'),
  );

  it('of the item itself', () => {
    expect(read([{ from: 'attribute', find: ':scope', name: 'data-urn' }])).toBe('urn:1');
  });

  it('of the page itself gives nothing', () => {
    expect(
      read([{ from: 'attribute', find: ':scope', name: 'data-urn' }], { root: document }),
    ).toBeUndefined();
  });

  it.each([
    [['Follow'], 'Tim HALILIS'],
    [['follow', 'halilis'], 'Tim'],
    [['Fol'], 'Follow Tim HALILIS'],
    [['Follow Tim HALILIS'], undefined],
  ])('without %j', (without, left) => {
    expect(read([{ from: 'attribute', find: 'button', name: 'aria-label', without }])).toBe(left);
    expect(read([{ from: 'control', name: 'aria-label', without }], { control: find('button') })).toBe(left);
  });
});

describe('the nearest on screen', () => {
  const at = (left: number, top: number, size = 10): Element => {
    const element = document.createElement('i');
    element.getBoundingClientRect = () => new DOMRect(left, top, size, size);
    return element;
  };

  it('counts from edge to edge', () => {
    const [far, near] = [at(0, 100), at(0, 30)];
    expect(nearestTo(at(0, 0), [far, near])).toBe(near);
    expect(nearestTo(at(0, 0, 80), [far, near])).toBe(near);
  });

  it('is never something that is not shown', () => {
    const shown = at(500, 500);
    expect(nearestTo(at(0, 0), [at(0, 0, 0), shown])).toBe(shown);
    expect(nearestTo(at(0, 0), [at(0, 0, 0)])).toBeUndefined();
  });
});

describe('what a control is called', () => {
  it.each([
    ['by its label', '<button aria-label="Suka">♥</button>'],
    ['by its label with a count', '<button aria-label="Suka (3.400 suka)">♥</button>'],
    ['by its text', '<button><span> SUKA </span></button>'],
    ['by its text with a count', '<button>Suka 3,4 rb</button>'],
    ['by the first line of its text', '<button><p>Suka</p><p>Tandai sebagai kesukaan</p></button>'],
    ['by its title', '<button title="Suka"><i></i></button>'],
    ['by its picture', '<button><svg aria-label="Suka"></svg></button>'],
    ['by its value', '<input type="submit" value="Suka">'],
  ])('%s', (_, markup) => {
    show(markup);
    expect(isLabelled(document.body.firstElementChild!, ['suka'])).toBe(true);
  });

  it.each([
    '<button>12 suka</button>',
    '<button aria-label="Batal suka">♥</button>',
    '<button>Suka duka</button>',
  ])('not by %s', (markup) => {
    show(markup);
    expect(isLabelled(document.body.firstElementChild!, ['suka'])).toBe(false);
  });
});
