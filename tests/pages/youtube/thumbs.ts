import { options, say } from '../site.ts';
import { icon } from './element.ts';
import { isDone, toggle } from './store.ts';

const labelOf = (way: 'up' | 'down'): string =>
  way === 'up'
    ? say(
        'suka video ini bersama 29 ribu orang lainnya',
        'like this video along with 29 thousand other people',
      )
    : say('Tidak suka video ini', 'Dislike this video');

const button = (way: 'up' | 'down'): string =>
  `<button data-way="${way}" aria-pressed="false" aria-disabled="false" aria-label="${labelOf(way)}">
    <div aria-hidden="true">${icon(way)}</div><div>${way === 'up' ? '29 rb' : ''}</div></button>`;

const viewModel = (way: 'up' | 'down', tag: string): string =>
  `<${tag}><toggle-button-view-model><button-view-model>${button(way)}</button-view-model></toggle-button-view-model></${tag}>`;

const segment = (way: 'up' | 'down', id: string): string =>
  `<div id="${id}"><ytd-toggle-button-renderer><yt-button-shape>${button(way)}</yt-button-shape></ytd-toggle-button-renderer></div>`;

const toggleRenderer = (way: 'up' | 'down'): string =>
  `<ytd-toggle-button-renderer><a><yt-icon-button>${button(way)}</yt-icon-button></a></ytd-toggle-button-renderer>`;

/** `thumbs=…`: the generations of markup that people still get. */
const FORMS: Readonly<Record<string, string>> = {
  models: `<segmented-like-dislike-button-view-model>${viewModel('up', 'like-button-view-model')}${viewModel('down', 'dislike-button-view-model')}</segmented-like-dislike-button-view-model>`,
  segmented: `<ytd-segmented-like-dislike-button-renderer>${segment('up', 'segmented-like-button')}${segment('down', 'segmented-dislike-button')}</ytd-segmented-like-dislike-button-renderer>`,
  toggles: toggleRenderer('up') + toggleRenderer('down'),
  phone: `<ytm-segmented-like-dislike-button-renderer><div><toggle-button-with-animated-icon><ytm-toggle-button-renderer>${button('up')}</ytm-toggle-button-renderer></toggle-button-with-animated-icon>
    <ytm-toggle-button-renderer>${button('down')}</ytm-toggle-button-renderer></div></ytm-segmented-like-dislike-button-renderer>`,
};

export const thumbs = (form = options.get('thumbs') ?? 'models'): string => FORMS[form] ?? '';

/** The two thumbs of a comment or a post. */
export const smallThumbs = (): string =>
  `<ytd-toggle-button-renderer id="like-button"><yt-button-shape>${button('up')}</yt-button-shape></ytd-toggle-button-renderer>
   <ytd-toggle-button-renderer id="dislike-button"><yt-button-shape>${button('down')}</yt-button-shape></ytd-toggle-button-renderer>`;

/** Makes the thumbs inside `around` work for what `mark` says then (`video:ID`); gives back how to show their state. */
export function wireThumbs(around: Element, mark: () => string): () => void {
  const marks = { up: mark, down: () => `down:${mark()}` };
  const show = () => {
    for (const way of ['up', 'down'] as const)
      around.querySelector(`[data-way="${way}"]`)?.setAttribute('aria-pressed', String(isDone(marks[way]())));
  };
  for (const way of ['up', 'down'] as const)
    around.querySelector(`[data-way="${way}"]`)?.addEventListener('click', () => toggle(marks[way](), show));
  return show;
}
