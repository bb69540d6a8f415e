/** @jsxImportSource react */
import { useState } from 'react';
import { words } from './words.ts';

type Attachment = { address: string; isVideo: boolean };

/** Pictures and videos that will go out with a text, shown from the browser's own memory until then. */
export function useAttachments() {
  const [list, setList] = useState<readonly Attachment[]>([]);
  const forget = ({ address }: Attachment): void => URL.revokeObjectURL(address);
  return {
    list,
    add: (files: readonly Blob[]): void =>
      setList((before) => [
        ...before,
        ...files.map((file) => ({
          address: URL.createObjectURL(file),
          isVideo: file.type.startsWith('video/'),
        })),
      ]),
    remove: (gone: Attachment): void => {
      setList((before) => before.filter((each) => each !== gone));
      forget(gone);
    },
    clear: (): void => {
      list.forEach(forget);
      setList([]);
    },
  };
}

type AttachmentsProps = { list: readonly Attachment[]; onRemove: (gone: Attachment) => void };

/** The strip above the toolbar. */
export function Attachments({ list, onRemove }: AttachmentsProps) {
  if (list.length === 0) return null;
  return (
    <div data-testid="attachments" className="attachments" role="group" aria-label={words.media}>
      {list.map((each) => (
        <div key={each.address} className="attachment">
          {each.isVideo ? <video src={each.address} muted /> : <img src={each.address} alt="" />}
          <button
            type="button"
            className="round"
            aria-label={words.removeMedia}
            onClick={() => onRemove(each)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
