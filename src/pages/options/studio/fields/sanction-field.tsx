import { fillPlain } from '../../../../words/fill.ts';
import { at, type Json, type Path, put, textAt, wordsAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { Field } from './field.tsx';

/** What threatens everybody whom a local prohibition binds; a local text seldom tells them apart. */
export const SanctionField = ({ path }: { path: Path }) => {
  const { words, file, replace } = useStudio();
  const who = wordsAt(file, [...path, 'who']);
  const given = at(file, [...path, 'sanction']) ?? {};
  const [first] = Object.keys(given);
  const said = (language: string): string => (first === undefined ? '' : textAt(given, [first, language]));
  const write = (language: 'id' | 'en', text: string): void => {
    const both: Record<string, Json> = { id: said('id'), en: said('en'), [language]: text };
    const isEmpty = both.id === '' && both.en === '';
    const sanction = isEmpty ? {} : Object.fromEntries(who.map((status) => [status, both]));
    replace(put(file, [...path, 'sanction'], sanction));
  };
  const label = words.rules.sanction;
  return (
    <>
      <Field path={[...path, 'sanction']} label={label} hint={words.rules.sanctionHint} optional>
        {(controlled) => (
          <input
            {...controlled}
            value={said('id')}
            onInput={(event) => write('id', event.currentTarget.value)}
          />
        )}
      </Field>
      <Field path={[...path, 'sanction', 'en']} label={fillPlain(words.rules.english, { label })} optional>
        {(controlled) => (
          <input
            {...controlled}
            value={said('en')}
            onInput={(event) => write('en', event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
};
