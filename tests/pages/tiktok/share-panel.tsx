/** @jsxImportSource react */
import { say } from '../site.ts';
import type { Video } from './data.ts';
import { Icon } from './icons.tsx';
import { toggle, useDone } from './store.ts';

/** Opened by the arrow beside a video, drawn at the end of the page. Its first entry reposts, and takes that back. */
export function SharePanel({ video, onClose }: { video: Video; onClose: () => void }) {
  const isReposted = useDone(`repost:${video.id}`);
  const repost = () => {
    toggle(`repost:${video.id}`);
    onClose();
  };
  return (
    <div role="dialog" aria-label={say('Bagikan ke', 'Share to')} className="panel">
      <button type="button" data-e2e="share-repost" onClick={repost}>
        <Icon name="arrow" />
        <span>
          {isReposted ? say('Hapus posting ulang', 'Remove repost') : say('Posting ulang', 'Repost')}
        </span>
      </button>
      <button type="button" data-e2e="share-copy" onClick={onClose}>
        <span>{say('Salin tautan', 'Copy link')}</span>
      </button>
    </div>
  );
}
