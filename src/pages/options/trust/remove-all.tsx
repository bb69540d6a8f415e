import { useState } from 'preact/hooks';
import type { TrustWords } from '../../../words/trust.ts';

type Props = { words: TrustWords['stored']; onRemove: () => Promise<void> };

/** Deletes everything, after a second press that says what is lost. */
export const RemoveAll = ({ words, onRemove }: Props) => {
  const [isSure, setIsSure] = useState(false);
  if (!isSure) {
    return (
      <button type="button" class="button button--outline" onClick={() => setIsSure(true)}>
        {words.removeAll}
      </button>
    );
  }
  const remove = async (): Promise<void> => {
    setIsSure(false);
    await onRemove();
  };
  return (
    <fieldset class="card sure">
      <legend class="only-heard">{words.removeAll}</legend>
      <p>{words.sure}</p>
      <div class="inline">
        <button type="button" class="button button--primary" onClick={() => setIsSure(false)}>
          {words.no}
        </button>
        <button type="button" class="button button--outline" onClick={remove}>
          {words.yes}
        </button>
      </div>
    </fieldset>
  );
};
