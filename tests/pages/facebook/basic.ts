import type { Post, PostSet } from '../fixtures/model.ts';
import { fetchPosts } from '../posts.ts';
import { did, say } from '../site.ts';

/** The site for old phones: links and forms, and nothing that listens. */
const like = say('Suka', 'Like');

const post = ({ id, author, text }: Post, names: ReadonlyMap<string, string>): string => `
  <article data-ft="{}" id="unit-${id}">
    <header><h3><strong><a href="/${author}?refid=17">${names.get(author)}</a></strong></h3></header>
    <div><p>${text}</p></div>
    <footer><a href="/a/like.php?ft_ent_identifier=${id}">${like}</a>
      <a href="/reactions/picker/?ft_id=${id}">${say('Tanggapi', 'React')}</a>
      <a href="/composer/mbasic/?c_src=share&sid=${id}">${say('Bagikan', 'Share')}</a></footer>
    <form method="post" action="/a/comment.php?ft_ent_identifier=${id}">
      <textarea name="comment_text"></textarea><input type="submit" value="${say('Komentari', 'Comment')}"></form>
  </article>`;

const composer = (isShare: boolean): string => `
  <form method="post" action="/composer/mbasic/?csid=1"><textarea name="xc_message"></textarea>
  <input type="submit" name="view_post" value="${isShare ? say('Bagikan', 'Share') : say('Posting', 'Post')}"></form>`;

const chat = `<form method="post" action="/messages/send/?icm=1"><textarea name="body"></textarea>
  <input type="submit" name="send" value="${say('Kirim', 'Send')}"></form>`;

const profile = (handle: string, name: string): string => `
  <div id="m-timeline-cover-section"><strong>${name}</strong>
  <a href="/a/subscribe.php?id=${handle}">${say('Ikuti', 'Follow')}</a></div>`;

const bodyOf = (path: string, set: PostSet, names: ReadonlyMap<string, string>): string => {
  const [first = ''] = path.split('/').filter(Boolean);
  if (first === 'composer') return composer(new URLSearchParams(location.search).has('sid'));
  if (first === 'messages') return chat;
  return first === ''
    ? set.posts.map((each) => post(each, names)).join('')
    : profile(first, names.get(first) ?? first);
};

const ACTS: readonly [string, string][] = [
  ['/a/like.php', 'like'],
  ['/a/subscribe.php', 'follow'],
  ['/a/comment.php', 'comment'],
  ['/composer/mbasic/?csid', 'post'],
  ['/messages/send/', 'message'],
];

/** What the server would hear. The page stays, so that tests can ask it. */
function answer(event: Event, address: string | null, text = ''): void {
  event.preventDefault();
  const act = ACTS.find(([start]) => address?.startsWith(start))?.[1];
  if (act) did({ did: act, ...(text && { text }) });
}

export async function showBasic(root: Element): Promise<void> {
  const set = await fetchPosts();
  const names = new Map(set.people.map(({ handle, name }) => [handle, name]));
  root.innerHTML = bodyOf(location.pathname, set, names);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) answer(event, link.getAttribute('href'));
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    answer(event, form.getAttribute('action'), form.querySelector('textarea')?.value);
  });
}
