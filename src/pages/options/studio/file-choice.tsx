import { useState } from 'preact/hooks';

type Props = {
  id: string;
  /** Says what to drop here; absent: a button alone. */
  text?: string;
  choose: string;
  accept: string;
  onFile: (file: File) => void;
};

/** A file from this computer: chosen, or dropped on it. */
export const FileChoice = ({ id, text, choose, accept, onFile }: Props) => {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={`${text ? 'drop' : 'file-button'}${isOver ? ' drop--over' : ''}`}
      for={id}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {text && <span>{text}</span>}
      <input
        id={id}
        class="only-heard"
        type="file"
        accept={accept}
        aria-label={choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, mended, can then be chosen again.
          currentTarget.value = '';
        }}
      />
      <span class="button button--outline" aria-hidden="true">
        {choose}
      </span>
    </label>
  );
};
