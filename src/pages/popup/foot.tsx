import { useState } from 'preact/hooks';
import type { Language } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { type PopupWords, popupWordsIn } from '../../words/popup.ts';
import { PauseChoice } from './pause.tsx';
import type { PopupPorts } from './popup.tsx';
import type { PopupView } from './read-popup.ts';
import { RulesLine } from './rules-line.tsx';

type Props = { ports: PopupPorts; view: PopupView; language: Language; onPaused: () => Promise<void> };

/** Where everything else is: handbook, pause, settings; and whose rules are in force. */
export const Foot = ({ ports, view, language, onPaused }: Props) => {
  const words = popupWordsIn(language);
  const { settings, privacy } = pagesWordsIn(language);
  const [isPausing, setIsPausing] = useState(false);
  const paused = async (): Promise<void> => {
    setIsPausing(false);
    await onPaused();
  };
  return (
    <>
      {isPausing && (
        <PauseChoice ports={ports} state={view.state} sites={ports.sites} words={words} onChanged={paused} />
      )}
      <footer class="foot">
        <div class="foot-row">
          <TextButton press={() => ports.openPage('options.html#handbook')}>{words.handbook}</TextButton>
          {canPause(view) && (
            <PauseButton words={words} isOpen={isPausing} onPress={() => setIsPausing(!isPausing)} />
          )}
          <TextButton press={ports.openSettings}>{settings}</TextButton>
        </div>
        <RulesLine rules={view.rules} now={ports.now()} language={language} words={words} />
        <p class="small">{privacy}</p>
      </footer>
    </>
  );
};

const TextButton = ({ press, children }: { press: () => void; children: string }) => (
  <button type="button" class="button button--text" onClick={press}>
    {children}
  </button>
);

type PauseButtonProps = { words: PopupWords; isOpen: boolean; onPress: () => void };

const PauseButton = ({ words, isOpen, onPress }: PauseButtonProps) => (
  <button
    type="button"
    class="button button--text"
    aria-expanded={isOpen}
    aria-controls={isOpen ? 'pause' : undefined}
    onClick={onPress}
  >
    {words.pause.open}
  </button>
);

/** An agency may forbid it; what is paused already is not paused again. */
const canPause = ({ state, pauseAllowed }: PopupView): boolean =>
  pauseAllowed && state !== 'unreachable' && state.state !== 'paused';
