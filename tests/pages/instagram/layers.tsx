/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../lexical-box.tsx';
import { say } from '../site.ts';
import { publish, sendOn } from './acts.ts';
import { PostDialog } from './permalink.tsx';
import { update, useStore } from './store.ts';
import { TextButton } from './text-button.tsx';

const close = () => update({ layer: undefined });

function Dialog({ label, children }: { label: string; children: ReactNode }) {
  return createPortal(
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={label}>
        {children}
        <TextButton onPress={close}>{say('Tutup', 'Close')}</TextButton>
      </div>
    </div>,
    document.body,
  );
}

/** The post goes to people that are chosen here; "Kirim" sends it. */
function ShareSheet({ post }: { post: string }) {
  const people = [...useStore().people.values()].slice(0, 4);
  const [chosen, setChosen] = useState(new Set<string>());
  return (
    <Dialog label={say('Bagikan', 'Share')}>
      <input name="queryBox" placeholder={say('Cari', 'Search')} />
      {people.map(({ handle, name }) => (
        <label key={handle}>
          <input type="checkbox" onChange={() => setChosen(new Set([...chosen, handle]))} />
          {name}
        </label>
      ))}
      <TextButton onPress={() => {}}>{say('Salin tautan', 'Copy link')}</TextButton>
      {chosen.size > 0 && (
        <TextButton mark="send" onPress={() => sendOn(post)}>
          {say('Kirim', 'Send')}
        </TextButton>
      )}
    </Dialog>
  );
}

/** The last step of a new post: the caption, and "Bagikan". */
function CreateDialog() {
  const [text, setText] = useState('');
  return (
    <Dialog label={say('Buat postingan baru', 'Create new post')}>
      <TextButton mark="publish" onPress={() => publish(text)}>
        {say('Bagikan', 'Share')}
      </TextButton>
      <img alt="" src="/media/sky.svg" />
      <LexicalBox
        label={say('Tulis keterangan...', 'Write a caption...')}
        placeholder={say('Tulis keterangan...', 'Write a caption...')}
        onText={setText}
      />
      <input name="creationLocationInput" placeholder={say('Tambahkan lokasi', 'Add location')} />
    </Dialog>
  );
}

export function Layers() {
  const { layer, posts } = useStore();
  if (layer?.kind === 'create') return <CreateDialog />;
  if (layer?.kind === 'share') return <ShareSheet post={layer.post} />;
  const post = layer && posts.get(layer.post);
  return post ? (
    <Dialog label={say('Postingan', 'Post')}>
      <PostDialog post={post} />
    </Dialog>
  ) : null;
}
