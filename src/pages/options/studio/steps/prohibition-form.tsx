import { ACTS, STATUSES } from '../../../../ruleset/vocabulary.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { pagesWordsIn } from '../../../../words/pages.ts';
import { CountMark } from '../count-mark.tsx';
import { put, textAt } from '../draft/json.ts';
import { ChecksField } from '../fields/checks-field.tsx';
import { ExamplesField } from '../fields/examples-field.tsx';
import { SanctionField } from '../fields/sanction-field.tsx';
import { SelectField, TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useStudio } from '../studio-context.ts';

const OBJECTS = ['prospective', 'candidate', 'party', 'team', 'empty-box'] as const;

/** One local prohibition; without a law it is refused. */
export const ProhibitionForm = ({ place }: { place: number }) => {
  const { words, file, replace, problems } = useStudio();
  const path = ['prohibitions', place];
  const name = textAt(file, [...path, 'plain', 'id']) || words.noName;
  const here = problems.under(path);
  return (
    <details class="card prohibition" open={name === words.noName || undefined}>
      <summary>
        <strong>{name}</strong> <CountMark problems={here} long />
      </summary>
      <Sentences path={path} />
      <Scope path={path} />
      <ExamplesField path={[...path, 'examples', 'breach']} label={words.rules.breach} />
      <ExamplesField path={[...path, 'examples', 'fine']} label={words.rules.fine} />
      <TextField path={[...path, 'id']} label={words.rules.id} />
      <button
        type="button"
        class="button button--text"
        aria-label={fillPlain(words.removeNamed, { name })}
        onClick={() => replace(put(file, path, undefined))}
      >
        {words.remove}
      </button>
    </details>
  );
};

type PartProps = { path: (string | number)[] };

/** What is read of it, in both languages. */
const Sentences = ({ path }: PartProps) => {
  const { words } = useStudio();
  const { rules } = words;
  const english = (label: string) => fillPlain(rules.english, { label });
  return (
    <>
      <TextField path={[...path, 'plain', 'id']} label={rules.plain} />
      <TextField path={[...path, 'plain', 'en']} label={english(rules.plain)} />
      <TextField path={[...path, 'law', 'id']} label={rules.law} hint={rules.lawHint} />
      <TextField path={[...path, 'law', 'en']} label={english(rules.law)} />
      <WordsField path={[...path, 'sources']} label={rules.sources} hint={rules.sourcesHint} rows={1} />
      <SanctionField path={path} />
    </>
  );
};

/** Whom it binds, in which acts, towards whom. */
const Scope = ({ path }: PartProps) => {
  const { words, language } = useStudio();
  const { rules } = words;
  const { act, status } = pagesWordsIn(language);
  return (
    <>
      <ChecksField
        path={[...path, 'who']}
        label={rules.who}
        options={STATUSES.map((value) => ({ value, label: status[value] }))}
      />
      <ChecksField
        path={[...path, 'acts']}
        label={rules.acts}
        options={ACTS.map((value) => ({ value, label: act[value] }))}
      />
      <ChecksField
        path={[...path, 'object']}
        label={rules.object}
        options={OBJECTS.map((value) => ({ value, label: rules.objects[value] }))}
      />
      <Certainty path={path} />
    </>
  );
};

const Certainty = ({ path }: PartProps) => {
  const { words, file } = useStudio();
  const { rules } = words;
  return (
    <>
      <SelectField
        path={[...path, 'certainty']}
        label={rules.certainty}
        options={[
          { value: 'sure', label: rules.sure },
          { value: 'contested', label: rules.contested },
        ]}
      />
      {textAt(file, [...path, 'certainty']) === 'contested' && (
        <>
          <TextField path={[...path, 'contested', 'id']} label={rules.contestedText} optional />
          <TextField
            path={[...path, 'contested', 'en']}
            label={fillPlain(rules.english, { label: rules.contestedText })}
            optional
          />
        </>
      )}
    </>
  );
};
