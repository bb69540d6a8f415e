/** @jsxImportSource react */
import type { ReactNode } from 'react';

type TextButtonProps = { children: ReactNode; onPress: () => void; mark?: string };

/** A word in a `div` that says it is a button; tests find it by its `mark`. */
export function TextButton({ children, onPress, mark }: TextButtonProps) {
  return (
    <div
      role="button"
      data-mark={mark}
      tabIndex={0}
      className="text-button"
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </div>
  );
}
