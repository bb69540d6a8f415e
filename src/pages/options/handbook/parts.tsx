import type { Language } from '../../../messages.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';

const PARTS = { '': 'forbidden', safe: 'safe', pressed: 'pressed', laws: 'laws' } as const;
/** A part of the handbook by what its address adds to `#handbook/`. */
export type Part = keyof typeof PARTS;

/** The part a place names; undefined where it names a prohibition. */
export const partAt = (place: string): Part | undefined =>
  Object.hasOwn(PARTS, place) ? (place as Part) : undefined;

type Props = { current: Part; language: Language; onPrint: () => void };

/** The parts of the handbook, and a way to put all of them on paper. */
export const Parts = ({ current, language, onPrint }: Props) => {
  const words = handbookWordsIn(language);
  return (
    <div class="parts not-printed">
      <ul aria-label={words.parts}>
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <li key={part}>
            <a
              href={part === '' ? '#handbook' : `#handbook/${part}`}
              aria-current={part === current ? 'true' : undefined}
            >
              {words.part[PARTS[part]]}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="button button--text" aria-label={words.printAll} onClick={onPrint}>
        {words.print}
      </button>
    </div>
  );
};
