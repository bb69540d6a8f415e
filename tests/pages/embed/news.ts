import type { Post, PostSet } from '../fixtures/model.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const page = (title: string, style: string, body: string) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>:root{color-scheme:light dark;font:16px/1.6 system-ui,sans-serif}${style}</style><script src="/replica/first.js"></script></head><body>${body}<script>window.__site.ready = true;</script></body></html>`;

/**
 * An article on another origin that shows posts inside it, each in the platform's own frame, and what stands at the
 * `addresses` in frames of their own.
 */
export function newsPage(ids: readonly string[], addresses: readonly string[] = []): string {
  const frame = (title: string, address: string, more = '') =>
    `<iframe title="${title}"${more} src="${escaped(address)}" width="550" height="300"></iframe>`;
  const frames = [
    ...addresses.map((address) => frame('Sematan', address)),
    ...ids.map((id) =>
      frame(
        'Postingan di X',
        `https://platform.twitter.com/embed/Tweet.html?id=${id}`,
        ` data-tweet-id="${id}"`,
      ),
    ),
  ];
  const style =
    'main{max-width:600px;margin:40px auto;padding:0 16px}iframe{border:0;display:block;margin:24px 0;max-width:100%}';
  const lead =
    '<h1>Suasana kampanye di Kertasari</h1><p>Beberapa unggahan yang ramai dibicarakan warga pekan ini.</p>';
  return page('Kabar Kertasari', style, `<main>${lead}${frames.join('')}</main>`);
}

function embedded(post: Post, name: string): string {
  const link = (act: string, label: string) =>
    `<a href="https://x.com/intent/${act}" target="_blank" rel="noopener">${label}</a>`;
  const head = `<a href="https://x.com/${post.author}" target="_blank">${escaped(name)} <span>@${post.author}</span></a>`;
  const foot = `${link(`like?tweet_id=${post.id}`, 'Suka')} ${link(`post?in_reply_to=${post.id}`, 'Balas')} ${link(`retweet?tweet_id=${post.id}`, 'Posting ulang')} ${link(`follow?screen_name=${post.author}`, 'Ikuti')}`;
  return `<article role="article"><header>${head}</header><div lang="in" dir="auto" data-testid="tweetText"><span>${escaped(post.text)}</span></div><footer>${foot}</footer></article>`;
}

/** One post inside its frame: its controls are links to the platform's intent pages. */
export function embedPage(set: PostSet, id: string): string {
  const post = set.posts.find((candidate) => candidate.id === id);
  const name = set.people.find((person) => person.handle === post?.author)?.name ?? post?.author ?? '';
  const style =
    'article{border:1px solid #8884;border-radius:12px;padding:12px}a{color:inherit;text-decoration:none}header{font-weight:700}header span{color:#71767b;font-weight:400}footer{display:flex;gap:20px;padding-top:12px;color:#1d9bf0}[data-testid=tweetText]{white-space:pre-wrap}';
  return page('X Post', style, post ? embedded(post, name) : '');
}
