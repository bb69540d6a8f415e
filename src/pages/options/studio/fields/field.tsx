import type { ComponentChildren } from 'preact';
import { sayIn } from '../../../../words/index.ts';
import { keyOf, type Path } from '../draft/json.ts';
import type { Problem } from '../draft/problems.ts';
import { useStudio } from '../studio-context.ts';

/** The id of the control that shows the value at a path: where a problem's link leads. */
export const fieldId = (path: Path): string => `studio-${keyOf(path)}`;

/** What a control of a field carries, so that its label, hint and problems are read with it. */
export type Controlled = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };

type Props = {
  path: Path;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  children: (controlled: Controlled) => ComponentChildren;
};

/** A label, its control, a hint, and whatever is wrong with the value there. */
export const Field = ({ path, label, hint, optional, children }: Props) => {
  const { problems, words } = useStudio();
  const id = fieldId(path);
  const here = problems.under(path);
  const described = [hint && `${id}-hint`, here.length > 0 && `${id}-problems`].filter(Boolean).join(' ');
  const isWrong = here.some(({ weight }) => weight === 'wrong');
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="small"> ({words.optional})</span>}
      </label>
      {children({ id, 'aria-invalid': isWrong, 'aria-describedby': described || undefined })}
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblems id={`${id}-problems`} problems={here} depth={path.length} />
    </div>
  );
};

const MOST_SHOWN = 3;

type ProblemsProps = { id: string; problems: readonly Problem[]; depth: number };

/** What is wrong at a field; a value in a list is named by its line. */
export const FieldProblems = ({ id, problems, depth }: ProblemsProps) => {
  const { words, language } = useStudio();
  if (problems.length === 0) return null;
  return (
    <ul class="field-problems" id={id}>
      {problems.slice(0, MOST_SHOWN).map(({ path, why, weight }) => {
        const place = path[depth];
        const said = sayIn(language, why);
        const text =
          typeof place === 'number'
            ? words.line.replace('{line}', String(place + 1)).replace('{why}', said)
            : said;
        return (
          <li key={`${keyOf(path)} ${said}`} class={`field-problem--${weight}`}>
            {text.charAt(0).toUpperCase() + text.slice(1)}
          </li>
        );
      })}
    </ul>
  );
};
