import { did, say } from '../site.ts';
import { COMMENTS, POSTS, type Remark } from './data.ts';
import { create, escaped, SiteElement } from './element.ts';
import { smallThumbs, wireThumbs } from './thumbs.ts';

const words = ({ author, words }: Remark, address: string): string =>
  `<h3><a id="author-text" href="/@${author.handle}"><span>@${author.handle}</span></a></h3>
   <span id="published-time-text"><a href="${address}">${say('1 jam yang lalu', '1 hour ago')}</a></span>
   <yt-attributed-string id="content-text"><span>${escaped(words)}</span></yt-attributed-string>`;

class CommentElement extends SiteElement<Remark> {
  protected draw(remark: Remark): void {
    this.innerHTML = `${words(remark, `/watch?v=x&lc=${remark.id}`)}
      <ytd-comment-engagement-bar><div id="toolbar">${smallThumbs()}
      <ytd-button-renderer id="reply-button-end"><button>${say('Balas', 'Reply')}</button></ytd-button-renderer></div></ytd-comment-engagement-bar>`;
    wireThumbs(this, () => `comment:${remark.id}`)();
  }
}

class PostElement extends SiteElement<Remark> {
  protected draw(remark: Remark): void {
    this.innerHTML = `${words(remark, `/post/${remark.id}`)}
      <ytd-comment-action-buttons-renderer><div id="toolbar">${smallThumbs()}</div></ytd-comment-action-buttons-renderer>`;
    wireThumbs(this, () => `post:${remark.id}`)();
  }
}

type Box = { action: string; label: string; send: string };

/** A plain editor: Enter is a new line, Ctrl or Command with it sends. */
class CommentBox extends SiteElement<Box> {
  protected draw({ action, label, send }: Box): void {
    this.innerHTML = `<div id="contenteditable-root" contenteditable="true" role="textbox" aria-label="${label}"></div>
      <ytd-button-renderer id="cancel-button"><yt-button-shape><button>${say('Batal', 'Cancel')}</button></yt-button-shape></ytd-button-renderer>
      <ytd-button-renderer id="submit-button"><yt-button-shape><button><span>${send}</span></button></yt-button-shape></ytd-button-renderer>`;
    const editor = this.inner('#contenteditable-root');
    const button = this.inner('#submit-button button');
    const show = () => button.setAttribute('aria-disabled', String(editor.innerText.trim() === ''));
    const submit = () => {
      const text = editor.innerText.trim();
      if (text === '') return;
      editor.textContent = '';
      show();
      did({ did: action, text });
    };
    editor.addEventListener('input', show);
    editor.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    });
    button.addEventListener('click', submit);
    show();
  }
}

const box = (action: string, label: string, send: string): Element =>
  create<Box>('ytd-commentbox', { action, label, send });

/** The box is made when somebody asks for it. */
class CommentSection extends SiteElement<readonly Remark[]> {
  protected draw(remarks: readonly Remark[]): void {
    const add = say('Tambahkan komentar...', 'Add a comment...');
    this.innerHTML = `<div id="placeholder-area" tabindex="0">${add}</div>`;
    this.append(...remarks.map((remark) => create('ytd-comment-view-model', remark)));
    this.on('#placeholder-area', () =>
      this.inner('#placeholder-area').replaceWith(box('comment', add, say('Komentar', 'Comment'))),
    );
  }
}

/** A channel's posts, and the dialog in which its owner writes one. */
class PostsTab extends SiteElement<readonly Remark[]> {
  protected draw(remarks: readonly Remark[]): void {
    this.innerHTML = '<ytd-backstage-post-dialog-renderer></ytd-backstage-post-dialog-renderer>';
    this.inner('ytd-backstage-post-dialog-renderer').append(
      box('community post', say('Beri tahu penonton', 'Tell your viewers'), 'Posting'),
    );
    this.append(...remarks.map((remark) => create('ytd-backstage-post-renderer', remark)));
  }
}

export const commentSection = (): Element => create('ytd-comments', COMMENTS);

export const postsTab = (): Element => create('ytd-backstage-items', POSTS);

export function defineComments(): void {
  customElements.define('ytd-comment-view-model', CommentElement);
  customElements.define('ytd-backstage-post-renderer', PostElement);
  customElements.define('ytd-commentbox', CommentBox);
  customElements.define('ytd-comments', CommentSection);
  customElements.define('ytd-backstage-items', PostsTab);
}
