/** @jsxImportSource react */

const HEART = 'M24 9c-5-5-12-5-17 0s-5 13 0 17l17 17 17-17c5-5 5-13 0-17s-12-5-17 0Z';
const DOTS = 'M4 24a4 4 0 1 0 8 0 4 4 0 1 0-8 0Zm16 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0Z';
const ARROW = 'M6 38c2-12 10-18 20-18v-10l16 15-16 15v-9c-8 0-14 1-20 7Z';
const PLUS = 'M26 7a1 1 0 0 0-1-1h-2a1 1 0 0 0-1 1v15H7v4h15v15h4V26h15v-4H26V7Z';
const CHECK = 'M43 6.08c.7.45.9 1.3.4 2L20 42 5 26l3-3 11 12L41 6.5c.5-.7 1.3-.9 2-.42Z';

const PATHS = { heart: HEART, dots: DOTS, arrow: ARROW, plus: PLUS, check: CHECK };

export function Icon({ name, fill = 'currentColor' }: { name: keyof typeof PATHS; fill?: string }) {
  return (
    <svg width="24" height="24" viewBox="0 0 48 48" fill={fill} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
