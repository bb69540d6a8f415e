import { useState } from 'preact/hooks';
import type { Language, TrailHere } from '../../messages.ts';
import { cleanupWordsIn } from '../../words/cleanup.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';

/** Reading along with the list of own past acts that a tab shows. */
export type TrailPorts = {
  /** Undefined where the tab shows no such list. */
  look: () => Promise<TrailHere | undefined>;
  start: () => Promise<TrailHere | undefined>;
  stop: () => Promise<void>;
};

type Props = {
  trail: TrailHere;
  ports: TrailPorts;
  language: Language;
  words: PagesWords;
  onResults: () => void;
};

/** Offers to read along with the list in the open tab, and stops it. */
export const TrailCard = ({ trail, ports, language, words, onResults }: Props) => {
  const { popup } = cleanupWordsIn(language);
  const [isWalking, setIsWalking] = useState(trail.isWalking);
  const start = async (): Promise<void> => setIsWalking((await ports.start()) !== undefined);
  const stop = async (): Promise<void> => {
    await ports.stop();
    setIsWalking(false);
  };
  return (
    <section class="trail-card" aria-labelledby="trail-title">
      <h2 id="trail-title">{fillPlain(popup.title, { act: words.act[trail.act] })}</h2>
      <p aria-live="polite">{isWalking ? popup.walking : popup.text}</p>
      <p class="inline">
        <button type="button" class="button button--outline" onClick={isWalking ? stop : start}>
          {isWalking ? popup.stop : popup.start}
        </button>
        <button type="button" class="button button--text" onClick={onResults}>
          {popup.results}
        </button>
      </p>
    </section>
  );
};
