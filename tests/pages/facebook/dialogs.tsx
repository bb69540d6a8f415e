/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../lexical-box.tsx';
import { did, options } from '../site.ts';
import { Press } from './press.tsx';
import { update, useStore } from './store.ts';
import { Tray } from './tray.tsx';
import { words } from './words.ts';

const close = () => update({ layer: undefined });

function Dialog({ label, children }: { label: string; children: ReactNode }) {
  return createPortal(
    <div role="dialog" aria-modal="true" aria-label={label} className="dialog">
      <h2>{label}</h2>
      <Press label={words.close} onPress={close}>
        ×
      </Press>
      {children}
    </div>,
    document.body,
  );
}

function ShareDialog({ post }: { post: string }) {
  const [text, setText] = useState('');
  const share = (how: string, to?: string) => () => {
    did({ did: how, item: post, ...(text && { text }), ...(to && { to }) });
    close();
  };
  return (
    <Dialog label={words.shareWord}>
      <LexicalBox label={words.saySomething} onText={setText} />
      <Press label={words.shareNow} onPress={share('share')}>
        {words.shareNow}
      </Press>
      <div className="row">
        <span>Grup SDN 2 Kertasari</span>
        <Press label={words.send} onPress={share('send', 'Grup SDN 2 Kertasari')}>
          {words.send}
        </Press>
      </div>
    </Dialog>
  );
}

/** In one step, or (`steps=2`) with a second one that no longer shows what was written. */
function CreateDialog() {
  const [{ text, step }, set] = useState({ text: '', step: 1 });
  const isLast = options.get('steps') !== '2' || step === 2;
  const post = () => {
    did({ did: 'post', text });
    close();
  };
  return (
    <Dialog label={words.createPost}>
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        {step === 1 && (
          <LexicalBox label={words.whatsOnYourMind} onText={(now) => set({ text: now, step })} />
        )}
        <Press
          label={isLast ? words.post : words.next}
          disabled={text.trim() === ''}
          onPress={isLast ? post : () => set({ text, step: 2 })}
        >
          {isLast ? words.post : words.next}
        </Press>
      </form>
    </Dialog>
  );
}

/** Everything that opens over the page, drawn at its end. */
export function Layers() {
  const { layer } = useStore();
  if (layer?.kind === 'share') return <ShareDialog post={layer.post} />;
  return layer?.kind === 'create' ? <CreateDialog /> : <Tray />;
}
