import { useStudio } from './studio-context.ts';

/** Whether the draft is kept, and the way back from the last step. */
export const KeptLine = () => {
  const { kept, undo, words } = useStudio();
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
