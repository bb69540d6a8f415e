/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Post } from '../fixtures/model.ts';
import { setReposted } from './acts.ts';
import { Icon } from './icons.tsx';
import { MenuItem, MenuList } from './menu.tsx';
import { pressProps } from './press.ts';
import { navigate } from './router.ts';
import { type Layer, update, useStore } from './store.ts';
import { words } from './words.ts';

export const closeLayer = (): void => update({ layer: undefined });

/** A box over everything that keeps the focus inside and closes with Escape, as the site's own dialogs do. */
export function Sheet({
  testId,
  label,
  className,
  onClose,
  children,
}: {
  testId?: string;
  label: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const keepInside = (event: FocusEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) box.current.focus();
    };
    if (!box.current?.contains(before)) box.current?.focus();
    document.addEventListener('focusin', keepInside);
    document.documentElement.classList.add('locked');
    return () => {
      document.removeEventListener('focusin', keepInside);
      document.documentElement.classList.remove('locked');
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="layer" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="mask" data-testid="mask" onClick={onClose} />
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        data-testid={testId}
        className={className}
      >
        {children}
      </div>
    </div>
  );
}

function RepostMenu({ post }: { post: Post }) {
  const repost = () => {
    closeLayer();
    setReposted(post, !post.reposted);
  };
  const quote = () => {
    update({ layer: undefined, composing: { quotes: post.id } });
    navigate('/compose/post');
  };
  return (
    <>
      <MenuItem testId={post.reposted ? 'unretweetConfirm' : 'retweetConfirm'} icon="repost" onPick={repost}>
        {post.reposted ? words.undoRepost : words.repost}
      </MenuItem>
      <MenuItem href="/compose/post" icon="reply" onPick={quote}>
        {words.quote}
      </MenuItem>
    </>
  );
}

function Confirm({ layer }: { layer: Extract<Layer, { kind: 'confirm' }> }) {
  const cancel = () => {
    closeLayer();
    layer.onCancel?.();
  };
  const confirm = () => {
    closeLayer();
    layer.onConfirm();
  };
  return (
    <Sheet testId="confirmationSheetDialog" label={layer.title} className="sheet confirm" onClose={cancel}>
      <h1 className="confirm-title">{layer.title}</h1>
      <button
        type="button"
        role="button"
        data-testid="confirmationSheetConfirm"
        className="send wide"
        {...pressProps(confirm)}
      >
        <span>{layer.confirm}</span>
      </button>
      <button
        type="button"
        role="button"
        data-testid="confirmationSheetCancel"
        className="outline wide"
        {...pressProps(cancel)}
      >
        <span>{words.cancel}</span>
      </button>
    </Sheet>
  );
}

function OpenLayer({ layer }: { layer: Layer }) {
  const { posts } = useStore();
  if (layer.kind === 'confirm') return <Confirm layer={layer} />;
  const post = posts.get(layer.post);
  if (!post) return null;
  return (
    <MenuList x={layer.x} y={layer.y} onClose={closeLayer}>
      {layer.kind === 'repost-menu' ? (
        <RepostMenu post={post} />
      ) : (
        <>
          <MenuItem icon="share" onPick={closeLayer}>
            {words.copyLink}
          </MenuItem>
          <MenuItem icon="mail" onPick={closeLayer}>
            {words.sendMessage}
          </MenuItem>
        </>
      )}
    </MenuList>
  );
}

function Toast({ text }: { text: string }) {
  useEffect(() => {
    const timer = setTimeout(() => update({ toast: '' }), 4_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div data-testid="toast" role="alert" className="toast">
      <span>{text}</span>
      <Icon name="close" />
    </div>
  );
}

/** Everything over the page is drawn in one element beside it. */
export function Layers({ children }: { children?: ReactNode }) {
  const { layer, toast } = useStore();
  const place = document.querySelector('#layers');
  if (!place) return null;
  return createPortal(
    <>
      {children}
      {layer && <OpenLayer layer={layer} />}
      {toast !== '' && <Toast text={toast} />}
    </>,
    place,
  );
}
