import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import type { Choice } from './choice.ts';
import { Contested, type EntryProps, Evidence, Needs, Sanction } from './entry-parts.tsx';
import { Examples } from './examples.tsx';

/** One prohibition in the list: its sentence, its law and one example of each kind; the rest unfolds. */
export const EntryRow = (props: EntryProps & { act: Choice['act'] }) => {
  const { entry, status, language, act } = props;
  const words = handbookWordsIn(language);
  return (
    <li class="entry">
      <details>
        <summary>
          <span class="entry-title">{sayIn(language, entry.title)}</span>
          <span class="entry-law">
            {[entry.law, entry.sanction[status]]
              .flatMap((part) => (part ? sayIn(language, part) : []))
              .join(' · ')}
            {entry.contested && <span class="chip">{words.entry.isContested}</span>}
          </span>
        </summary>
        <div class="entry-body">
          <p>{sayIn(language, entry.plain)}</p>
          <Needs entry={entry} language={language} />
          <Sanction {...props} />
          <Contested entry={entry} language={language} />
          <Examples examples={entry.examples} language={language} act={act} />
          <Evidence {...props} />
        </div>
      </details>
      {entry.kind !== 'taught' && (
        <div class="entry-glance">
          <Examples examples={entry.examples} language={language} act={act} most={1} />
        </div>
      )}
    </li>
  );
};
