import { useState } from 'preact/hooks';
import type { PagesWords } from '../../words/pages.ts';

type Props = { words: PagesWords['options']['rules']; onFile: (file: File) => void };

/** Takes one file, dropped or chosen. The field itself stays reachable for keyboard and screen reader. */
export const DropZone = ({ words, onFile }: Props) => {
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
      <span>{words.drop}</span>
      <input
        id="rules-file"
        class="only-heard"
        type="file"
        accept=".json,application/json"
        aria-label={words.choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, mended, can then be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <span class="button button--outline" aria-hidden="true">
        {words.choose}
      </span>
    </label>
  );
};
