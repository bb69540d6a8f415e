import { useState } from 'preact/hooks';
import { fillPlain } from '../../../words/fill.ts';
import type { JournalWords } from '../../../words/journal.ts';

type Props = {
  count: number;
  words: JournalWords['keeping'];
  /** Answers whether the journal is gone. */
  onClear: () => Promise<boolean>;
};

/** Deletes the journal after a second yes; there is no way back. */
export const ClearJournal = ({ count, words, onClear }: Props) => {
  const [step, setStep] = useState<'closed' | 'sure' | 'cleared'>('closed');
  const clear = async (): Promise<void> => setStep((await onClear()) ? 'cleared' : 'closed');
  return (
    <>
      {count > 0 && step !== 'sure' && (
        <button type="button" class="button button--text" onClick={() => setStep('sure')}>
          {words.clear}
        </button>
      )}
      <div role="status">
        {step === 'sure' && (
          <div class="inline">
            <span>{fillPlain(words.sure, { count: String(count) })}</span>
            <button type="button" class="button button--outline" onClick={() => setStep('closed')}>
              {words.no}
            </button>
            <button type="button" class="button button--primary" onClick={clear}>
              {words.yes}
            </button>
          </div>
        )}
        {step === 'cleared' && <p class="small">{words.cleared}</p>}
      </div>
    </>
  );
};
