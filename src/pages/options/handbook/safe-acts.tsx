import type { Language } from '../../../messages.ts';
import type { SafeAct } from '../../../ruleset/help.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import { TickIcon } from '../../icons.tsx';
import type { Choice } from './choice.ts';

type Props = { safeActs: readonly SafeAct[]; status: Choice['status']; language: Language };

/** What takes nobody's side. What no text says outright is marked as our conclusion. */
export const SafeActs = ({ safeActs, status, language }: Props) => {
  const words = handbookWordsIn(language).safe;
  const mine = safeActs.filter(({ who }) => who === undefined || who.includes(status));
  return (
    <>
      <h2>{words.title}</h2>
      <p class="lead">{words.text}</p>
      <ul class="safe-acts">
        {mine.map(({ id, title, plain, certainty }) => (
          <li key={id} class="safe-act fine">
            <TickIcon />
            <div>
              <h3>{sayIn(language, title)}</h3>
              <p>{sayIn(language, plain)}</p>
              {certainty === 'inferred' && <p class="small">{words.inferred}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};
