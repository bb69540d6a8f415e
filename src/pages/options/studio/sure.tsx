import type { StudioWords } from '../../../words/studio.ts';

type Props = {
  question: string;
  yes: string;
  words: StudioWords;
  onNo: () => void;
  onYes: () => void;
};

/** A second yes before something is gone. */
export const Sure = ({ question, yes, words, onNo, onYes }: Props) => (
  <div class="inline">
    <span>{question}</span>
    <button type="button" class="button button--outline" onClick={onNo}>
      {words.no}
    </button>
    <button type="button" class="button button--primary" onClick={onYes}>
      {yes}
    </button>
  </div>
);
