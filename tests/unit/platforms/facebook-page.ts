import facebook from '../../../rules/platforms/facebook.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';
import { click, during, find, goTo } from './x-page.ts';

/** A page of Facebook with `markup` in it, and what presses on it mean. */
export const show = (markup: string, path = '/'): ((event: Event) => Located | undefined) => {
  goTo(new URL(path, 'https://www.facebook.com').href);
  document.body.innerHTML = markup;
  return createLocator(facebook as Adapter, { document });
};

export const press = (markup: string, css: string, path = '/'): Located | undefined => {
  const locate = show(markup, path);
  return during(locate, find(css), click());
};

export type Unit = {
  handle?: string;
  name?: string;
  text?: string;
  like?: string;
  more?: string;
  href?: string;
};

export const name = (of: string, href: string): string =>
  `<div data-ad-rendering-role="profile_name"><h3><strong><a href="${href}">${of}</a></strong></h3></div>`;

export const message = (text: string): string =>
  `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><div dir="auto">${text}</div></div></div>`;

export const button = (label: string, role = '', inside = ''): string =>
  `<div role="button" tabindex="0" aria-label="${label}"><i></i><span${role && ` data-ad-rendering-role="${role}"`}>${inside}</span></div>`;

/** A post of today's markup: nothing is around it that says so. */
export const unit = ({
  handle = 'halilis2',
  name: of = 'Tim HALILIS',
  text = 'Coblos nomor 2',
  like = 'Suka',
  more = '',
  href = `/${handle}?__cft__[0]=AZ`,
}: Unit = {}): string => `<div class="unit"><div>${name(of, href)}
  <div role="button" aria-label="Tindakan untuk postingan ini oleh ${of}" aria-haspopup="menu"></div>${message(text)}
  <div aria-hidden="true"><blockquote>Facebook</blockquote><div dir="auto">umpan</div></div>${more}</div>
  <div><span role="toolbar">${button('Suka: 12 orang')}${button('Haha: 9 people')}</span>
  ${button(like, 'like_button')}${button('Tanggapi')}${button('Beri komentar', 'comment_button')}${button('Kirim ini ke teman', 'share_button')}</div></div>`;
