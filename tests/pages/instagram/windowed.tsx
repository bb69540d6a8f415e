/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { options } from '../site.ts';

/** Keeps its children only while they are near the window; their height stays behind. */
export function Windowed({ children }: { children: ReactNode }) {
  const cell = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(true);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = cell.current;
    if (!options.virtual || element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '800px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={cell} style={isNear ? {} : { height }}>
      {isNear && children}
    </div>
  );
}
