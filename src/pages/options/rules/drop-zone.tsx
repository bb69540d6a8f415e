import { useState } from 'preact/hooks';

type Props = {
  id: string;
  text: string;
  choose: string;
  /** What the chooser offers, as in the `accept` of a file field. */
  accept: string;
  onFile: (file: File) => void;
};

/** Takes one file, dropped or chosen. The field itself stays reachable for keyboard and screen reader. */
export const DropZone = ({ id, text, choose, accept, onFile }: Props) => {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={`drop ${isOver ? 'drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{text}</span>
      <input
        id={id}
        class="only-heard"
        type="file"
        accept={accept}
        aria-label={choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, mended, can then be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <span class="button button--outline" aria-hidden="true">
        {choose}
      </span>
    </label>
  );
};
