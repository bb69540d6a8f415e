/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { ActionBar } from './action-bar.tsx';
import { Link } from './link.tsx';

type ArticleProps = { post: Post; article: NonNullable<Post['article']>; whole: boolean };

/** A long article. On its own page it carries a second action bar above its body; in a feed only its title shows. */
export function ArticleBody({ post, article, whole }: ArticleProps) {
  const title = (
    <div data-testid="twitter-article-title" className="article-title">
      <span>{article.title}</span>
    </div>
  );
  if (!whole) return <Link href={`/${post.author}/status/${post.id}`}>{title}</Link>;
  return (
    <div data-testid="twitterArticleReadView">
      {title}
      <ActionBar post={post} />
      <div data-testid="twitterArticleRichTextView">
        <div data-testid="longformRichTextComponent" contentEditable={false} className="article-text">
          {article.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              <span>{paragraph}</span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
