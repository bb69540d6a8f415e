import { useEffect, useState } from 'preact/hooks';
import { type Path, wordsAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { Field } from './field.tsx';

type Props = {
  path: Path;
  label: string;
  hint?: string;
  optional?: boolean;
  rows?: number;
  /** What a line becomes when the field is left: a hashtag without #, a party by its id. */
  tidy?: (line: string) => string;
};

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list of words, one a line. What is typed stays as it is until the field is left. */
export const WordsField = ({ tidy = (line) => line, rows = 2, ...props }: Props) => {
  const { file, change } = useStudio();
  const words = wordsAt(file, props.path);
  const stored = words.join('\n');
  const [typed, setTyped] = useState(stored);
  useEffect(() => {
    setTyped((now) => (linesOf(now).join('\n') === stored ? now : stored));
  }, [stored]);
  const keep = (lines: string[]): void => change(props.path, lines.length > 0 ? lines : undefined);
  return (
    <Field {...props}>
      {(controlled) => (
        <textarea
          {...controlled}
          rows={Math.max(rows, Math.min(words.length + 1, 8))}
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            keep(linesOf(value));
          }}
          onBlur={() => {
            const tidied = [...new Set(linesOf(typed).map(tidy))].filter((line) => line !== '');
            if (tidied.join('\n') !== linesOf(typed).join('\n')) keep(tidied);
            setTyped(tidied.join('\n'));
          }}
        />
      )}
    </Field>
  );
};
