/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';

const PATHS = {
  heart:
    'M1.34375 7.53125L1.34375 7.6C2 11 6 15 9 16C14 14 17 10 16.6 7C15 1 10 3 9 5C7 1 2 3 1.34375 7.53125Z',
  bubble:
    'M15.376 13.2177L16.2861 16.7955L12.7 15.9C9 18 2 16 1.7 10C1.4 4 8 0 13 3C17 6 17 10 15.376 13.2177Z',
  arrows: 'M6.41256 1.23531L10 3.6L7 7V4.5H4V12H2.5V3H6.41256ZM11 17L8 14L11 11V13H14V6H15.5V14.5H11Z',
  plane: 'M15.6097 4.09082L6.65039 9.11104M7.8 14.4L16 3H2L7.8 14.4Z',
  dots: 'M3 9h1M9 9h1M15 9h1',
  plus: 'M6 2v8M2 6h8',
  person: 'M9 2a4 4 0 1 0 .1 0ZM2 17c1-5 13-5 14 0',
} as const;

type IconProps = { shape: keyof typeof PATHS; label: string; filled?: boolean };

/** A drawing as the site makes them. A heart keeps its shape when it is given; only its fill changes. */
export function Icon({ shape, label, filled = false }: IconProps) {
  return (
    <svg
      aria-label={label}
      role="img"
      viewBox="0 0 18 18"
      style={{ '--fill': filled ? 'currentColor' : 'transparent', '--width': '19px' } as object}
    >
      <title>{label}</title>
      <path d={PATHS[shape]} />
    </svg>
  );
}

/** The arrow that sends an answer is called as the bubble that only opens the box. */
export const Arrow = ({ label }: { label: string }) => (
  <svg aria-label={label} role="img" viewBox="0 0 12 12" style={{ rotate: '90deg' }}>
    <title>{label}</title>
    <line x1="6" y1="11" x2="6" y2="1" />
    <polyline points="1 6 6 1 11 6" />
  </svg>
);

type PressProps = {
  children: ReactNode;
  onPress: (control: Element) => void;
  mark?: string;
  disabled?: boolean;
  role?: 'button' | 'menuitem';
};

/** Every control is a `div` that says what it is; its press is not one on the post around it. */
export function Press({ children, onPress, mark, disabled = false, role = 'button' }: PressProps) {
  const press = (event: { currentTarget: Element; stopPropagation: () => void }) => {
    event.stopPropagation();
    if (!disabled) onPress(event.currentTarget);
  };
  return (
    <div
      role={role}
      tabIndex={0}
      className="press"
      data-mark={mark}
      {...(disabled ? { 'aria-disabled': true } : {})}
      onClick={(event: MouseEvent) => press(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press(event);
      }}
    >
      <div>{children}</div>
    </div>
  );
}
