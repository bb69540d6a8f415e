import type { Post } from '../fixtures/model.ts';
import { did, say } from '../site.ts';
import { FEED, personOf } from './data.ts';

const entry = ({ id, author, text, minutesAgo }: Post): string => `<div class="entry" data-post="${id}">
  <div><a href="/@${author}">${personOf(author).name}</a> <time>${minutesAgo} m</time></div>
  <div>${text
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>
  <div><span role="button" tabindex="0" class="vote">${say('Suka', 'Like')} 12</span> <a href="/likes">12 ${say('suka', 'likes')}</a>
    <span role="button" tabindex="0" class="share">${say('Bagikan', 'Share')}</span></div></div>`;

/** Parts that act like buttons but are none: they must hear the keys themselves. */
const PARTS: Readonly<Record<string, (part: Element, item: string) => void>> = {
  '.vote': (part, item) => {
    part.textContent = say('Batal suka', 'Unlike');
    did({ did: 'like', item });
  },
  '.share': (_, item) => did({ did: 'share', item }),
};

function work({ target }: Event): void {
  for (const [selector, run] of Object.entries(PARTS)) {
    const part = (target as Element).closest(selector);
    const item = part?.closest('[data-post]')?.getAttribute('data-post');
    if (part && item) run(part, item);
  }
}

/** A forum as forums have been for twenty years: a page, a form, a script that listens at the top. */
export function showForum(root: HTMLElement): void {
  root.innerHTML = `<h1>Obrolan Kertasari</h1>${FEED.map(entry).join('')}
    <form action="/reply" method="post"><textarea name="message"></textarea><input type="submit" value="Post Reply"></form>`;
  root.addEventListener('click', work);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if ((event.target as Element).matches('[role="button"]')) work(event);
  });
  const form = root.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    did({ did: 'comment', text: String(new FormData(form).get('message')) });
    form.reset();
  });
}
