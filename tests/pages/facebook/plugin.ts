import { did, say } from '../site.ts';

/** The button other sites show in a frame: a form of its own, without any script framework. */
export function showPlugin(root: Element, path: string): void {
  const page = new URLSearchParams(location.search).get('href') ?? '';
  const isPage = path.startsWith('/plugins/page');
  const word = isPage ? say('Ikuti Halaman', 'Follow Page') : say('Suka', 'Like');
  const name = page.slice(page.lastIndexOf('/') + 1);
  root.innerHTML = `<div><a title="${name}" href="${page}">${name}</a>
    <form method="post" action="/plugins/like/connect"><button type="submit" title="${word}">${word}</button></form>
    <a href="/sharer/sharer.php?u=${encodeURIComponent(page)}" target="_blank">${say('Bagikan', 'Share')}</a></div>`;
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    (event.target as HTMLFormElement).action = '/plugins/like/disconnect';
    did({ did: isPage ? 'follow' : 'like', item: page });
  });
  // The page's picture comes last: whoever sees it asked for knows that the button listens.
  const picture = new Image();
  picture.src = `/avatar/page.svg?name=${encodeURIComponent(page)}`;
  root.append(picture);
}

/** What share links on other sites open: a text and the link. */
export function showSharer(root: Element): void {
  const link = new URLSearchParams(location.search).get('u') ?? '';
  root.innerHTML = `<form method="post" action="/sharer/send"><textarea name="xhpc_message"></textarea><p>${link}</p>
    <button type="submit" name="__CONFIRM__">${say('Posting ke Facebook', 'Post to Facebook')}</button></form>`;
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    did({ did: 'share', item: link, text: root.querySelector('textarea')?.value ?? '' });
  });
}
