import { fillPlain } from '../../../../words/fill.ts';
import { RegionPicker } from '../../../region-picker.tsx';
import { Section } from '../../section.tsx';
import { at, textAt } from '../draft/json.ts';
import { FieldProblems, fieldId } from '../fields/field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { addressOf } from '../places.ts';
import { useStudio } from '../studio-context.ts';
import { Participants } from './participants.tsx';
import { Phases } from './phases.tsx';

/** One election: its name and place, its dates, who stands in it. */
export const Election = ({ election }: { election: number }) => {
  const { words, language, file, change, problems } = useStudio();
  const path = ['elections', election];
  const region = textAt(file, [...path, 'region']);
  if (at(file, path) === undefined) return <BackToElections />;
  return (
    <>
      <BackToElections />
      <Section
        id="studio-step"
        title={textAt(file, [...path, 'name']) || words.noName}
        text={words.election.title}
      >
        <TextField path={[...path, 'name']} label={words.election.name} hint={words.election.nameHint} />
        <div>
          <RegionPicker
            id={fieldId([...path, 'region'])}
            language={language}
            label={`${words.election.region} (${words.optional})`}
            code={region === '' ? undefined : region}
            onChange={(code) => change([...path, 'region'], code)}
          />
          <p class="small">{words.election.regionHint}</p>
        </div>
        <details open={problems.under([...path, 'id']).length > 0}>
          <summary>{words.technical}</summary>
          <TextField path={[...path, 'id']} label={words.election.id} />
        </details>
      </Section>
      <Phases path={[...path, 'phases']} />
      <Participants path={[...path, 'participants']} election={election} />
      <FieldProblems
        id={`${fieldId(path)}-problems`}
        problems={problems.under(path).filter((problem) => problem.path.length === path.length)}
        depth={path.length}
      />
    </>
  );
};

const BackToElections = () => {
  const { words } = useStudio();
  return (
    <a class="link studio-back" href={addressOf('elections')}>
      {fillPlain(words.back, { place: words.elections.title })}
    </a>
  );
};
