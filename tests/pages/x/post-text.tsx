/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from './link.tsx';

const ANY_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** These are pictographic by property but stay letters in running text. */
const PLAIN = /^[#*0-9©®™]\uFE0F?$/u;
const PARTS = /(#[\p{L}\p{N}_]+|@\w{1,15}|https?:\/\/\S+)/u;
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

function Emoji({ character }: { character: string }) {
  const code = [...character].map((part) => part.codePointAt(0)?.toString(16)).join('-');
  return (
    <img
      alt={character}
      draggable={false}
      className="emoji"
      src={`https://abs-0.twimg.com/emoji/v2/svg/${code}.svg`}
    />
  );
}

/** Letters in spans, each emoji a picture with its character as alternative text. */
function words(text: string, key: number): ReactNode[] {
  if (!ANY_EMOJI.test(text)) return [<span key={key}>{text}</span>];
  const nodes: ReactNode[] = [];
  let run = '';
  const flush = () => {
    if (run !== '') nodes.push(<span key={`${key}-${nodes.length}`}>{run}</span>);
    run = '';
  };
  for (const { segment } of graphemes.segment(text)) {
    if (!ANY_EMOJI.test(segment) || PLAIN.test(segment)) {
      run += segment;
      continue;
    }
    flush();
    nodes.push(<Emoji key={`${key}-${nodes.length}`} character={segment} />);
  }
  flush();
  return nodes;
}

function linked(part: string, key: number): ReactNode[] {
  if (part.startsWith('#') && part.length > 1) {
    return [
      <span key={key}>
        <Link href={`/hashtag/${part.slice(1)}?src=hashtag_click`}>{part}</Link>
      </span>,
    ];
  }
  if (part.startsWith('@') && part.length > 1)
    return [
      <span key={key}>
        <Link href={`/${part.slice(1)}`}>{part}</Link>
      </span>,
    ];
  const shown = part.replace(/^https?:\/\//, '');
  return [
    <a key={key} role="link" href={`https://t.co/${shown.length}`} target="_blank" rel="noreferrer">
      {shown}
    </a>,
  ];
}

/** The words of a post as the site marks them up: hashtags, mentions, shortened addresses, emoji pictures. */
export function PostText({ text, lang, children }: { text: string; lang: string; children?: ReactNode }) {
  const parts = text.split(PARTS);
  return (
    <div data-testid="tweetText" lang={lang} dir="auto" className="post-text">
      {parts.flatMap((part, index) =>
        index % 2 === 1 ? linked(part, index) : part === '' ? [] : words(part, index),
      )}
      {children}
    </div>
  );
}
