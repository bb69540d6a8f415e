import type { Person } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { commentSection } from './comments.ts';
import { VIDEOS, type Video } from './data.ts';
import { escaped, icon, SiteElement } from './element.ts';
import { thumbs, wireThumbs } from './thumbs.ts';

const subscribeTo = (around: ParentNode, channel: Person): void => {
  for (const button of around.querySelectorAll<SiteElement<Person>>('[data-subscribe] > *'))
    button.data = channel;
};

const nextLinks = (): string =>
  VIDEOS.map(({ id, title }) => `<a class="next" href="/watch?v=${id}">${escaped(title)}</a>`).join('');

/** The page of one video. The next video is shown in the same elements, down to the buttons. */
class WatchElement extends SiteElement<Video> {
  #showThumbs = (): void => {};

  #prepare(): void {
    this.innerHTML = `<div id="primary"><ytd-watch-metadata><div id="title"><h1><yt-formatted-string></yt-formatted-string></h1></div>
      <div id="owner"><ytd-video-owner-renderer><ytd-channel-name><div id="text"><a></a></div></ytd-channel-name></ytd-video-owner-renderer>
        <div data-subscribe><ytd-subscribe-button-renderer></ytd-subscribe-button-renderer></div></div>
      <div id="top-level-buttons-computed">${thumbs()}<yt-button-view-model><button id="share">${icon('arrow')}${say('Bagikan', 'Share')}</button></yt-button-view-model></div>
      <div id="description"><ytd-text-inline-expander id="description-inline-expander"></ytd-text-inline-expander></div></ytd-watch-metadata></div>
      <div id="secondary">${nextLinks()}</div>`;
    this.inner('#primary').append(commentSection());
    this.#showThumbs = wireThumbs(this.inner('#top-level-buttons-computed'), () => `video:${this.data?.id}`);
  }

  protected draw({ channel, title, about }: Video): void {
    if (this.childElementCount === 0) this.#prepare();
    this.inner('h1 yt-formatted-string').textContent = title;
    this.inner('#description-inline-expander').textContent = about;
    const name = this.inner<HTMLAnchorElement>('ytd-channel-name a');
    name.textContent = channel.name;
    name.href = `/@${channel.handle}`;
    this.#showThumbs();
    subscribeTo(this, channel);
  }
}

class PhoneWatchElement extends SiteElement<Video> {
  protected draw({ id, channel, title }: Video): void {
    this.innerHTML = `<ytm-slim-video-metadata-section-renderer><h2 class="slim-video-information-title">${escaped(title)}</h2>
      <ytm-slim-owner-renderer><a href="/@${channel.handle}"><h3>${channel.name}</h3></a><div data-subscribe><yt-subscribe-button-view-model></yt-subscribe-button-view-model></div></ytm-slim-owner-renderer>
      <ytm-slim-video-action-bar-renderer><div class="slim-video-action-bar-actions">${thumbs('phone')}</div></ytm-slim-video-action-bar-renderer></ytm-slim-video-metadata-section-renderer>`;
    wireThumbs(this, () => `video:${id}`)();
    subscribeTo(this, channel);
  }
}

/** Two shorts are in the page, the one that plays marked as active; each has its own bar. */
class ShortElement extends SiteElement<Video> {
  protected draw({ id, channel, title }: Video): void {
    this.innerHTML = `<yt-reel-channel-bar-view-model><a href="/@${channel.handle}">@${channel.handle}</a><div data-subscribe><yt-subscribe-button-view-model></yt-subscribe-button-view-model></div></yt-reel-channel-bar-view-model>
      <yt-shorts-video-title-view-model><h2>${escaped(title)}</h2></yt-shorts-video-title-view-model>
      <reel-action-bar-view-model>${thumbs('models')}<button-view-model><button aria-label="${say('Lihat 15 komentar', 'View 15 comments')}">15</button></button-view-model></reel-action-bar-view-model>`;
    wireThumbs(this, () => `video:${id}`)();
    subscribeTo(this, channel);
  }
}

class ChannelElement extends SiteElement<Person> {
  protected draw(channel: Person): void {
    this.innerHTML = `<yt-page-header-view-model><h1>${channel.name}</h1><yt-content-metadata-view-model>@${channel.handle}</yt-content-metadata-view-model>
      <yt-description-preview-view-model>${escaped(channel.bio ?? '')}</yt-description-preview-view-model>
      <div data-subscribe><yt-subscribe-button-view-model></yt-subscribe-button-view-model></div></yt-page-header-view-model>`;
    subscribeTo(this, channel);
  }
}

export function definePages(): void {
  customElements.define('ytd-watch-flexy', WatchElement);
  customElements.define('ytm-watch', PhoneWatchElement);
  customElements.define('ytd-reel-video-renderer', ShortElement);
  customElements.define('yt-page-header-renderer', ChannelElement);
}
