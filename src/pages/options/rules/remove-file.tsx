import { useState } from 'preact/hooks';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesWords } from '../../../words/rules.ts';

type Props = { name: string; words: RulesWords; onRemove: () => Promise<void> };

/** Takes a file away after a second yes: what it guards is guarded no more. */
export const RemoveFile = ({ name, words, onRemove }: Props) => {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="button button--outline"
        aria-label={fillPlain(words.act.removeNamed, { name })}
        onClick={() => setAsking(true)}
      >
        {words.act.remove}
      </button>
    );
  }
  return (
    <fieldset class="sure">
      <legend>{fillPlain(words.act.sure, { name })}</legend>
      <div class="inline">
        <button type="button" class="button button--primary" autofocus onClick={() => setAsking(false)}>
          {words.act.no}
        </button>
        <button type="button" class="button button--outline" onClick={onRemove}>
          {words.act.yes}
        </button>
      </div>
    </fieldset>
  );
};
