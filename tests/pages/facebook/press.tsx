/** @jsxImportSource react */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

type PressProps = {
  label?: string | undefined;
  role?: string;
  className?: string;
  disabled?: boolean;
  children?: ReactNode;
  /** Further attributes, such as those of a menu. */
  more?: Record<string, string>;
  onPress: (event: MouseEvent<HTMLElement>) => void;
};

/** The site's button: a `div` that acts on its click, which Enter and Space make as soon as they go down. */
export function Press({ label, role = 'button', className, disabled, children, more, onPress }: PressProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    <div
      role={role}
      tabIndex={0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`press ${className ?? ''}`}
      onClick={(event) => !disabled && onPress(event)}
      onKeyDown={onKeyDown}
      {...more}
    >
      {children}
    </div>
  );
}
