import { useStudio } from './studio-context.ts';

/** Whether the draft is kept, and the way back from the last step. */
export const KeptLine = () => {
  const { kept, undo, words } = useStudio();
  if (kept === 'elsewhere') return <Elsewhere />;
  const said = { saved: words.saved, saving: words.saving, 'not-saved': words.notSaved }[kept];
  return (
    <div class="kept-line">
      <p class={kept === 'not-saved' ? 'expired' : 'small'} role={kept === 'saving' ? undefined : 'status'}>
        {said}
      </p>
      {undo && (
        <button type="button" class="button button--text" onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
};

/** Two pages wrote on the same draft: the person says which one stays. */
const Elsewhere = () => {
  const { takeOther, keepThis, words } = useStudio();
  const { text, take, keep } = words.elsewhere;
  return (
    <div class="kept-line" role="alert">
      <p class="expired">{text}</p>
      <div class="inline">
        <button type="button" class="button button--outline" onClick={() => void takeOther()}>
          {take}
        </button>
        <button type="button" class="button button--primary" onClick={() => void keepThis()}>
          {keep}
        </button>
      </div>
    </div>
  );
};
