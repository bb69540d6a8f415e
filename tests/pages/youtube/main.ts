import { options, ready } from '../site.ts';
import { defineComments, postsTab } from './comments.ts';
import { personOf, VIDEOS, type Video, videoById } from './data.ts';
import { create, defineIcons, type SiteElement } from './element.ts';
import { embed, liveChat } from './frames.ts';
import { defineSubscribe } from './subscribe.ts';
import { definePages } from './watch.ts';

const app = document.querySelector('#app') as HTMLElement;

const askedVideo = (): Video => videoById(new URLSearchParams(location.search).get('v'));

/** Links between videos change the address and give the same elements new data. */
function navigateInPlace(watch: SiteElement<Video>): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.next');
    if (link === null) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    watch.data = askedVideo();
    document.dispatchEvent(new Event('yt-navigate-finish'));
  });
}

function showShorts(id: string): void {
  for (const video of VIDEOS) {
    const short = create('ytd-reel-video-renderer', video);
    short.toggleAttribute('is-active', video.id === id);
    app.append(short);
  }
}

/** The list of liked videos, as an old list of rows. */
function showLiked(): void {
  for (const { id, channel, title } of VIDEOS) {
    const row = document.createElement('ytd-playlist-video-renderer');
    row.innerHTML = `<a id="video-title" href="/watch?v=${id}&list=LL">${title}</a>
      <ytd-channel-name><a href="/@${channel.handle}">${channel.name}</a></ytd-channel-name>`;
    app.append(row);
  }
}

function showWatch(): void {
  const isPhone = location.hostname.startsWith('m.');
  const watch = create(isPhone ? 'ytm-watch' : 'ytd-watch-flexy', askedVideo());
  app.append(watch);
  navigateInPlace(watch);
}

const [first = '', second = ''] = location.pathname.split('/').slice(1);
document.documentElement.lang = options.language;
defineIcons();
defineSubscribe();
defineComments();
definePages();
if (first === 'shorts') showShorts(second);
else if (first === 'live_chat') liveChat(app);
else if (first === 'playlist') showLiked();
else if (first === 'embed') embed(app, videoById(second));
else if (first.startsWith('@'))
  app.append(create('yt-page-header-renderer', personOf(first.slice(1))), postsTab());
else showWatch();
ready();
