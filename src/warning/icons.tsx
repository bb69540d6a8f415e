import type { Level } from '../check/types.ts';

const LINE = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Octagon for `stop`, scales for `warn`: levels differ by shape before colour. */
export const LevelIcon = ({ level }: { level: Level }) => (
  <svg {...LINE} aria-hidden="true" width="22" height="22">
    {level === 'stop' ? (
      <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM8.5 12h7" />
    ) : (
      <path d="M12 4v16M8 20h8M5 7h14M2.5 13.5 5 7l2.5 6.5a2.6 2.6 0 0 1-5 0zM16.5 13.5 19 7l2.5 6.5a2.6 2.6 0 0 1-5 0z" />
    )}
  </svg>
);

export const LockIcon = () => (
  <svg {...LINE} aria-hidden="true" width="14" height="14">
    <path d="M5 11h14v9H5zM8 11V7.5a4 4 0 0 1 8 0V11" />
  </svg>
);
