import type { ComponentChildren } from 'preact';

/** Line drawings of 24 units; what they mean is always said in words beside them. */
const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg
    viewBox="0 0 24 24"
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const TickIcon = () => (
  <Icon>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m6.5 6.5 11 11m0-11-11 11" />
  </Icon>
);

/** A circle half drawn: guarded in part. */
export const HalfIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8" stroke-dasharray="3 3.3" />
    <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
  </Icon>
);

/** An open circle: nothing is guarded. */
export const OpenIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8" />
    <path d="M8.5 12h7" />
  </Icon>
);

/** Two bars: nothing is held for a while. */
export const PauseIcon = () => (
  <Icon>
    <path d="M9 7v10m6-10v10" />
  </Icon>
);

export const HeartIcon = ({ isFull }: { isFull: boolean }) => (
  <Icon>
    <path
      fill={isFull ? 'currentColor' : 'none'}
      d="M12 20s-7-4.4-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4C19 15.6 12 20 12 20z"
    />
  </Icon>
);

export const ReloadIcon = () => (
  <Icon>
    <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9M20 4v5h-5" />
  </Icon>
);

/** The mark of the product, beside its name. */
export const Mark = () => <img src="/icon/96.png" width="28" height="28" alt="" />;
