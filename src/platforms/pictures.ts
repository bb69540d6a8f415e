import { shownItems } from './items.ts';
import type { Page } from './page.ts';
import { ownElements, type Scope } from './read.ts';

/** Smaller pictures are faces, signs and buttons: shortest side on screen, in CSS pixels. */
const LEAST_SIDE = 120;

/** Of a gallery these first ones are read. */
const MOST = 4;

const addressOf = (element: Element): string | null => {
  const { currentSrc } = element as Partial<HTMLImageElement>;
  return (
    (element.matches('video') ? '' : currentSrc) ||
    element.getAttribute('poster') ||
    element.getAttribute('src')
  );
};

const isLarge = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_SIDE;
};

const isOn = (address: string, hosts: readonly string[]): boolean => {
  const host = URL.canParse(address) && address.startsWith('https://') ? new URL(address).host : '';
  return hosts.some((known) => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known));
};

/** Addresses of the pictures that an item shows large, as the page itself asks for them; those of known hosts alone. */
export const picturesIn = (scope: Scope, page: Page): string[] => {
  const { pictureHosts } = page.adapter;
  if (!pictureHosts || !page.readsPictures()) return [];
  const found = ownElements(scope, 'img[src], video[poster]')
    .filter(isLarge)
    .map(addressOf)
    .filter((address) => address !== null)
    .filter((address) => isOn(address, pictureHosts));
  return [...new Set(found)].slice(0, MOST);
};

const isInView = ({ root }: Scope, { defaultView }: Document): boolean => {
  if (!(root instanceof Element) || !defaultView) return false;
  const { top, bottom } = root.getBoundingClientRect();
  return bottom > 0 && top < defaultView.innerHeight;
};

/** What a person can react to without opening it. */
const REACTIONS = new Set(['like', 'share']);

/** The same of every item in the window that can be liked or shared. */
export const picturesInView = (page: Page): string[] => {
  if (!page.readsPictures()) return [];
  const kinds = new Set(page.adapter.acts.filter(({ act }) => REACTIONS.has(act)).map(({ item }) => item));
  const found = [...kinds].flatMap((kind) =>
    [...shownItems(kind, page)]
      .filter(({ scope }) => isInView(scope, page.document))
      .flatMap(({ scope }) => picturesIn(scope, page)),
  );
  return [...new Set(found)];
};
