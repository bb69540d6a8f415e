import type { Person } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { icon, SiteElement } from './element.ts';
import { isDone, toggle } from './store.ts';

const labelFor = ({ name }: Person): string => say(`Subscribe ke ${name}.`, `Subscribe to ${name}.`);
const subscribed = (): string => say('Disubscribe', 'Subscribed');

/** The older button keeps both states in the page and shows one. */
class SubscribeRenderer extends SiteElement<Person> {
  protected draw(channel: Person): void {
    this.innerHTML = `<yt-button-shape id="subscribe-button-shape"><button aria-label="${labelFor(channel)}"><span>Subscribe</span></button></yt-button-shape>
      <div id="notification-preference-button"><button>${icon('bell')}<span>${subscribed()}</span></button></div>`;
    const mark = `channel:${channel.handle}`;
    const show = () => {
      this.toggleAttribute('subscribed', isDone(mark));
      this.toggleAttribute('subscribe-button-invisible', isDone(mark));
      this.inner('#notification-preference-button').hidden = !isDone(mark);
    };
    this.on('#subscribe-button-shape button', () => toggle(mark, show));
    this.on('#notification-preference-button button', () => toggle(mark, show));
    show();
  }
}

/** The newer one has a single button, with a bell once it is done. */
class SubscribeModel extends SiteElement<Person> {
  protected draw(channel: Person): void {
    const mark = `channel:${channel.handle}`;
    this.innerHTML = isDone(mark)
      ? `<button>${icon('bell')}<span>${subscribed()}</span></button>`
      : `<button aria-label="${labelFor(channel)}"><span>Subscribe</span></button>`;
    this.on('button', () => toggle(mark, () => this.draw(channel)));
  }
}

export function defineSubscribe(): void {
  customElements.define('ytd-subscribe-button-renderer', SubscribeRenderer);
  customElements.define('yt-subscribe-button-view-model', SubscribeModel);
}
