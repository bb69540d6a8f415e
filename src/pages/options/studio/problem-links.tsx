import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import type { StudioWords } from '../../../words/studio.ts';
import { at, type Json, keyOf, type Path, textAt, wordsAt } from './draft/json.ts';
import type { Problem } from './draft/problems.ts';
import { addressOf, placeOfPath } from './places.ts';
import { useStudio } from './studio-context.ts';

const MOST_SHOWN = 12;

/** What a person calls the thing a step of a path leads to: its own name, or where it stands in its list. */
function nameOf(file: Json, path: Path): string {
  const value = at(file, path) ?? null;
  const people = wordsAt(value, ['people']).join(' – ');
  return people || textAt(value, ['name']) || wordsAt(value, ['aliases'])[0] || `${Number(path.at(-1)) + 1}`;
}

/** "Pemilihan Pilkada Kertasari › Peserta 3 › Nama": a path in the words of the form. */
function printPlace(file: Json, path: Path, words: StudioWords): string {
  const places: Readonly<Record<string, string>> = words.places;
  return path
    .flatMap((step, depth) => {
      if (typeof step === 'string') return places[step] ?? step;
      const isThing = typeof at(file, path.slice(0, depth + 1)) === 'object';
      return isThing ? nameOf(file, path.slice(0, depth + 1)) : [];
    })
    .join(' › ');
}

/** Problems as links to their fields; the field takes the focus once its form is there. */
export const ProblemLinks = ({ problems }: { problems: readonly Problem[] }) => {
  const { file, words, language, goTo } = useStudio();
  return (
    <ul class="problem-links">
      {problems.slice(0, MOST_SHOWN).map(({ path, why }) => (
        <li key={`${keyOf(path)} ${why.en}`}>
          <a class="link" href={addressOf(placeOfPath(path))} onClick={() => goTo(path)}>
            {printPlace(file, path, words)}
          </a>
          <span>{sayIn(language, why)}</span>
        </li>
      ))}
      {problems.length > MOST_SHOWN && (
        <li class="small">{fillPlain(words.export.more, { count: String(problems.length - MOST_SHOWN) })}</li>
      )}
    </ul>
  );
};
