/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../site.ts';
import { REACTIONS } from './data.ts';

/** Drawn at the end of the page, above or below what it belongs to: nothing but its place tells whose it is. */
function Layer({ of, below, children }: { of: Element; below: boolean; children: ReactNode }) {
  const [top, setTop] = useState(0);
  const { left, top: above, bottom } = of.getBoundingClientRect();
  useLayoutEffect(() => setTop(scrollY + (below ? bottom + 4 : above - 52)), [above, below, bottom]);
  return createPortal(
    <div style={{ position: 'absolute', top, left: left + scrollX }}>{children}</div>,
    document.body,
  );
}

type TrayProps = { of: Element; onChoose: () => void };

/** The reactions over the like button. */
export const Tray = ({ of, onChoose }: TrayProps) => (
  <Layer of={of} below={false}>
    <div className="tray">
      {REACTIONS.map(([name, id, en]) => (
        <button key={name} type="button" aria-label={say(id, en)} onClick={onChoose}>
          <svg
            id={`${name}-consumption-large${name === 'praise' ? '-mixed' : ''}`}
            viewBox="0 0 48 48"
            role="none"
          >
            <path d="M4 4h40v40H4z" />
          </svg>
        </button>
      ))}
    </div>
  </Layer>
);

type MenuProps = { of: Element; onNow: () => void; onThoughts: () => void };

export const RepostMenu = ({ of, onNow, onThoughts }: MenuProps) => (
  <Layer of={of} below>
    <div role="menu">
      <button type="button" role="menuitem" onClick={onThoughts}>
        <p>{say('Posting ulang dengan pendapat Anda', 'Repost with your thoughts')}</p>
        <p>{say('Buat postingan baru', 'Create a new post')}</p>
      </button>
      <button type="button" role="menuitem" onClick={onNow}>
        <p>{say('Posting ulang langsung', 'Repost instantly')}</p>
        <p>{say('Langsung ke beranda orang lain', 'Bring it to others’ feeds')}</p>
      </button>
    </div>
  </Layer>
);
