/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { options } from '../site.ts';
import { VIDEOS } from './data.ts';
import { FeedItem } from './item.tsx';

const COPIES = 3;

/**
 * The feed keeps three items in the page. Their elements are used again: the place of an item in the list, not the
 * item, decides which element shows it.
 */
export function Feed() {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    if (!options.virtual) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowDown') setFirst((at) => Math.min(at + 1, VIDEOS.length - COPIES));
      if (key === 'ArrowUp') setFirst((at) => Math.max(at - 1, 0));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const shown = options.virtual ? VIDEOS.slice(first, first + COPIES) : VIDEOS;
  return (
    <main id="main-content-homepage_hot">
      {shown.map((video, place) => (
        <FeedItem key={options.virtual ? `place ${place}` : video.id} video={video} />
      ))}
    </main>
  );
}
