import { useState } from 'preact/hooks';
import { fillPlain } from '../../../../words/fill.ts';
import { printInstant } from '../../../dates.ts';
import { Section } from '../../section.tsx';
import { listAt, textAt } from '../draft/json.ts';
import { addressOf } from '../places.ts';
import type { StudioProps } from '../studio.tsx';
import { Sure } from '../sure.tsx';

/** The draft that is there: go on with it, or delete it after a second yes. */
export const DraftCard = ({ state, words, section }: StudioProps) => {
  const [isSure, setIsSure] = useState(false);
  const file = state.draft?.file ?? {};
  const elections = listAt(file, ['elections']);
  const facts = {
    seq: textAt(file, ['seq']),
    elections: String(elections.length),
    participants: String(
      elections.reduce<number>((sum, one) => sum + listAt(one, ['participants']).length, 0),
    ),
    saved: state.savedAt === '' ? '–' : printInstant(state.savedAt, section.view.settings.language),
  };
  return (
    <Section
      id="studio-draft"
      title={words.start.draft}
      text={textAt(file, ['issuer', 'name']) || words.noName}
    >
      <p class="small">{fillPlain(words.start.draftText, facts)}</p>
      {isSure ? (
        <Sure
          question={words.start.forgetSure}
          yes={words.start.forgetYes}
          words={words}
          onNo={() => setIsSure(false)}
          onYes={() => void state.forget()}
        />
      ) : (
        <div class="inline">
          <a class="button button--primary" href={addressOf('publisher')}>
            {words.start.go}
          </a>
          <button type="button" class="button button--text" onClick={() => setIsSure(true)}>
            {words.start.forget}
          </button>
        </div>
      )}
    </Section>
  );
};
