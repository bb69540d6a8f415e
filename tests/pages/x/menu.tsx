/** @jsxImportSource react */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { pressProps } from './press.ts';

type ItemProps = { testId?: string; href?: string; icon: IconName; onPick: () => void; children: ReactNode };

/** One line of a menu: a div with a role, or a link where choosing it goes somewhere. */
export function MenuItem({ testId, href, icon, onPick, children }: ItemProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPick();
  };
  const inside = (
    <>
      <Icon name={icon} />
      <span>{children}</span>
    </>
  );
  const shared = { role: 'menuitem', tabIndex: 0, 'data-testid': testId, className: 'menu-item', onKeyDown };
  if (href === undefined)
    return (
      <div {...shared} {...pressProps(onPick)}>
        {inside}
      </div>
    );
  const { onClick, ...downs } = pressProps(onPick);
  return (
    <a
      {...shared}
      {...downs}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onClick(event);
      }}
    >
      {inside}
    </a>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A menu beside its opener, far from it in the document: its first item takes the focus, arrows move it. */
export function MenuList({
  x,
  y,
  onClose,
  children,
}: {
  x: number;
  y: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    items[(at + step + items.length) % items.length]?.focus();
  };
  const top = Math.min(y, window.innerHeight - 120);
  return (
    <div className="layer">
      <div className="mask clear" data-testid="mask" onClick={onClose} />
      <div
        ref={list}
        role="menu"
        tabIndex={-1}
        className="menu"
        style={{ left: Math.max(8, x), top }}
        onKeyDown={onKeyDown}
      >
        <div data-testid="Dropdown">{children}</div>
      </div>
    </div>
  );
}
