import type { Post } from '../fixtures/model.ts';
import { COMMUNITIES } from '../fixtures/people.ts';
import { did, say } from '../site.ts';
import { FEED } from './data.ts';

/** Votes of one comment, inside a shadow root that anybody may look into. */
class ActionRow extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<button upvote aria-pressed="false"><svg width="16" height="16"></svg><span>12</span></button>
      <button downvote aria-pressed="false" style="position: absolute; left: 100%; top: 0"><svg width="16" height="16"></svg></button>`;
    const [up, down] = root.querySelectorAll('button');
    const vote = (button: HTMLButtonElement, act: string): void => {
      const isDone = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!isDone));
      did({ did: isDone ? `un${act}` : act, item: this.getAttribute('comment-id') ?? '' });
    };
    up?.addEventListener('click', () => up && vote(up, 'upvote'));
    down?.addEventListener('click', () => down && vote(down, 'downvote'));
  }
}

class JoinButton extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<button><span>${say('Gabung', 'Join')}</span></button>`;
    const button = root.querySelector('button');
    const label = root.querySelector('span');
    button?.addEventListener('click', () => {
      if (label) label.textContent = say('Tergabung', 'Joined');
      did({ did: 'join', community: location.pathname.split('/')[2] ?? '' });
    });
  }
}

/** The box under a post; the button stands in it but belongs to the page. */
class Composer extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = `<div slot="rte" role="textbox" contenteditable="true"></div>
      <button slot="submit-button" type="button"><span>${say('Komentar', 'Comment')}</span></button>`;
    const editor = this.querySelector<HTMLElement>('[slot="rte"]');
    this.querySelector('button')?.addEventListener('click', () => {
      if (!editor?.innerText.trim()) return;
      did({ did: 'comment', text: editor.innerText.trim() });
      editor.textContent = '';
    });
  }
}

const comment = ({ id, author, text }: Post): string =>
  `<shreddit-comment author="${author}" thingid="t1_${id}"><div slot="comment"><p>${text.replaceAll('\n', '<br>')}</p></div>
    <shreddit-comment-action-row slot="actionRow" comment-id="${id}"></shreddit-comment-action-row></shreddit-comment>`;

/** A thread of a community: custom elements with shadow roots, nothing of it in a framework the others use. */
export function showReddit(root: HTMLElement): void {
  customElements.define('shreddit-comment-action-row', ActionRow);
  customElements.define('shreddit-join-button', JoinButton);
  customElements.define('shreddit-composer', Composer);
  root.innerHTML = `<main><h1>${location.pathname.split('/').slice(1, 3).join('/')}</h1>
    <p>${COMMUNITIES[0]?.about}</p><shreddit-join-button></shreddit-join-button>
    <comment-composer-host><shreddit-composer></shreddit-composer></comment-composer-host>${FEED.map(comment).join('')}</main>`;
}
