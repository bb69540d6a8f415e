import { did, say } from '../site.ts';
import type { Video } from './data.ts';
import { escaped, icon } from './element.ts';
import { isDone, toggle } from './store.ts';

/** The chat beside a live stream, a frame of its own: Enter sends. */
export function liveChat(app: Element): void {
  const label = say('Chat...', 'Chat...');
  app.innerHTML = `<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="true" role="textbox" aria-label="${label}"></div></yt-live-chat-text-input-field-renderer>
    <div id="send-button"><yt-button-renderer><button aria-label="${say('Kirim', 'Send')}">${icon('arrow')}</button></yt-button-renderer></div></yt-live-chat-message-input-renderer>`;
  const input = app.querySelector('#input') as HTMLElement;
  const send = () => {
    const text = input.innerText.trim();
    if (text === '') return;
    input.textContent = '';
    did({ did: 'chat', text });
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  app.querySelector('#send-button button')?.addEventListener('click', send);
}

/** The player inside other sites. Its one act is subscribing. */
export function embed(app: Element, { channel, title }: Video): void {
  app.innerHTML = `<div class="html5-video-player"><div class="ytp-title-text"><a href="#">${escaped(title)}</a></div>
    <div class="ytp-title-expanded-title"><a href="https://www.youtube.com/@${channel.handle}">${channel.name}</a></div>
    <button class="ytp-button ytp-share-button">${say('Bagikan', 'Share')}</button>
    <div class="ytp-sb"><button class="ytp-sb-subscribe"><div>Subscribe</div></button><button class="ytp-sb-unsubscribe"><div>${say('Disubscribe', 'Subscribed')}</div></button></div></div>`;
  const subscribe = app.querySelector('.ytp-sb-subscribe') as HTMLElement;
  const unsubscribe = app.querySelector('.ytp-sb-unsubscribe') as HTMLElement;
  const mark = `channel:${channel.handle}`;
  const show = () => {
    subscribe.hidden = isDone(mark);
    unsubscribe.hidden = !isDone(mark);
  };
  for (const button of [subscribe, unsubscribe]) button.addEventListener('click', () => toggle(mark, show));
  show();
}
