/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { options } from './options.ts';
import { PostArticle } from './post.tsx';
import { useStore } from './store.ts';

/** So many cells exist at once; further posts take over the cells that left the screen. */
const POOL = 16;
const GUESSED_HEIGHT = 180;
const OVERSCAN_PX = 700;

type Layout = { tops: number[]; total: number };

function layoutOf(ids: readonly string[], heights: ReadonlyMap<string, number>): Layout {
  const tops: number[] = [];
  let total = 0;
  for (const id of ids) {
    tops.push(total);
    total += heights.get(id) ?? GUESSED_HEIGHT;
  }
  return { tops, total };
}

/** Index of the first cell to show, by how far the list is scrolled. */
function useFirst({ tops }: Layout, list: { current: HTMLElement | null }): number {
  const [scrolled, setScrolled] = useState(0);
  useLayoutEffect(() => {
    const onScroll = () => setScrolled(-(list.current?.getBoundingClientRect().top ?? 0));
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [list]);
  const first = tops.findIndex(
    (top, index) => (tops[index + 1] ?? Number.POSITIVE_INFINITY) > scrolled - OVERSCAN_PX && top >= 0,
  );
  return Math.max(0, Math.min(first, tops.length - POOL));
}

/** Heights are known only after the browser laid the cells out. */
function useHeights(list: { current: HTMLElement | null }): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const measured = new Map(heights);
    for (const cell of list.current?.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"]') ?? []) {
      measured.set(cell.dataset.post ?? '', cell.offsetHeight);
    }
    const same = [...measured].every(([id, height]) => heights.get(id) === height);
    if (!same) setHeights(measured);
  });
  return heights;
}

function VirtualFeed({ ids }: { ids: readonly string[] }) {
  const { posts } = useStore();
  const list = useRef<HTMLDivElement>(null);
  const heights = useHeights(list);
  const layout = layoutOf(ids, heights);
  const first = useFirst(layout, list);
  const cells: ReactNode[] = [];
  ids.slice(first, first + POOL).forEach((id, offset) => {
    const post = posts.get(id);
    const index = first + offset;
    if (!post) return;
    cells.push(
      <div
        key={index % POOL}
        data-testid="cellInnerDiv"
        data-post={id}
        className="cell floating"
        style={{ transform: `translateY(${layout.tops[index]}px)` }}
      >
        <PostArticle post={post} />
      </div>,
    );
  });
  return (
    <div ref={list} className="timeline" style={{ minHeight: layout.total }}>
      {cells}
    </div>
  );
}

export function Cell({ id, focal = false, children }: { id: string; focal?: boolean; children?: ReactNode }) {
  const post = useStore().posts.get(id);
  return (
    <div data-testid="cellInnerDiv" className="cell">
      {post && <PostArticle post={post} focal={focal} />}
      {children}
    </div>
  );
}

/** A column of posts; long ones keep only the cells near the screen, as the site does. */
export function Feed({ ids }: { ids: readonly string[] }) {
  if (options.virtual) return <VirtualFeed ids={ids} />;
  return (
    <div className="timeline">
      {ids.map((id) => (
        <Cell key={id} id={id} />
      ))}
    </div>
  );
}
