import { useState } from 'preact/hooks';
import { listAt, type Path, textAt, wordsAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { Field } from './field.tsx';

type Props = { path: Path; label: string };

/** Acts in which a person uses own words. */
const OWN = new Set(['post', 'comment', 'message']);

/** Examples of a prohibition, one post a line; each stands for the first act that the prohibition names. */
export const ExamplesField = ({ path, label }: Props) => {
  const { file, change } = useStudio();
  const examples = listAt(file, path);
  const [typed, setTyped] = useState(examples.map((one) => textAt(one, ['text'])).join('\n'));
  const [act = 'post'] = wordsAt(file, [...path.slice(0, 2), 'acts']);
  const keep = (text: string): void => {
    setTyped(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const known = new Map(examples.map((one) => [textAt(one, ['text']), one]));
    change(
      path,
      lines.map(
        (line) =>
          known.get(line.trim()) ?? { act, text: line.trim(), ...(OWN.has(act) ? { own: true } : {}) },
      ),
    );
  };
  return (
    <Field path={path} label={label}>
      {(controlled) => (
        <textarea
          {...controlled}
          rows={2}
          value={typed}
          onInput={({ currentTarget: { value } }) => keep(value)}
        />
      )}
    </Field>
  );
};
