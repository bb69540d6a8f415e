import { slugOf } from '../../../../ruleset/slug.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { Section } from '../../section.tsx';
import { partyIdOf } from '../draft/candidate-import.ts';
import { at, type Json, listAt, type Path, textAt } from '../draft/json.ts';
import { AccountsField } from '../fields/accounts-field.tsx';
import { DayField, NumberField, SelectField, TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { addressOf } from '../places.ts';
import { useStudio } from '../studio-context.ts';
import { participantName } from './participants.tsx';

const KINDS = ['pair', 'candidate', 'party', 'team', 'empty-box'] as const;
const withoutHash = (line: string): string => line.replace(/^#+/, '').replace(/\s+/g, '');
const partyId = (line: string): string => partyIdOf(line) ?? slugOf(line);

type Props = { election: number; participant: number };

/** One participant with everything it is known by. The form is the same for all of them. */
export const ParticipantForm = ({ election, participant }: Props) => {
  const { words, file } = useStudio();
  const path = ['elections', election, 'participants', participant];
  const value = at(file, path);
  if (value === undefined) return <Back election={election} />;
  const own = words.participant;
  return (
    <>
      <Back election={election} />
      <Who path={path} value={value} />
      <Section id="studio-accounts" title={own.accounts} text={own.accountsText}>
        <AccountsField path={[...path, 'accounts']} />
      </Section>
      <Signs path={path} />
      <Dates path={path} />
      <Neighbours election={election} participant={participant} />
    </>
  );
};

/** Kind, number and names. */
const Who = ({ path, value }: { path: Path; value: Json }) => {
  const { words, problems } = useStudio();
  const own = words.participant;
  const needsNames = textAt(value, ['kind']) !== 'empty-box';
  return (
    <Section
      id="studio-step"
      title={participantName(value) || words.noName}
      text={words.election.participantsText}
    >
      <SelectField
        path={[...path, 'kind']}
        label={own.kind}
        options={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <NumberField path={[...path, 'ballot']} label={own.ballot} optional />
      {needsNames && <WordsField path={[...path, 'people']} label={own.people} hint={own.peopleHint} />}
      <WordsField path={[...path, 'aliases']} label={own.aliases} hint={own.aliasesHint} optional />
      <WordsField
        path={[...path, 'weakAliases']}
        label={own.weakAliases}
        hint={own.weakAliasesHint}
        optional
      />
      <details open={problems.under([...path, 'id']).length > 0}>
        <summary>{words.technical}</summary>
        <TextField path={[...path, 'id']} label={words.election.id} />
      </details>
    </Section>
  );
};

const Signs = ({ path }: { path: Path }) => {
  const { participant: words } = useStudio().words;
  return (
    <Section id="studio-signs" title={words.signs} text={words.signsText}>
      <WordsField
        path={[...path, 'hashtags']}
        label={words.hashtags}
        hint={words.each}
        tidy={withoutHash}
        optional
      />
      <WordsField path={[...path, 'slogans']} label={words.slogans} hint={words.each} optional />
      <WordsField
        path={[...path, 'counterSlogans']}
        label={words.counterSlogans}
        hint={words.counterSlogansHint}
        optional
      />
      <WordsField path={[...path, 'gestures']} label={words.gestures} hint={words.each} rows={1} optional />
      <WordsField
        path={[...path, 'parties']}
        label={words.parties}
        hint={words.each}
        tidy={partyId}
        optional
      />
    </Section>
  );
};

const Dates = ({ path }: { path: Path }) => {
  const { participant: words } = useStudio().words;
  return (
    <Section id="studio-dates" title={words.dates} text={words.datesText}>
      <div class="field-row">
        <DayField path={[...path, 'prospective']} label={words.prospective} />
        <DayField path={[...path, 'candidate']} label={words.candidate} />
        <DayField path={[...path, 'until']} label={words.until} />
      </div>
    </Section>
  );
};

const Back = ({ election }: { election: number }) => {
  const { words, file } = useStudio();
  const name = textAt(file, ['elections', election, 'name']) || words.noName;
  return (
    <a class="link studio-back" href={addressOf(`elections/${election}`)}>
      {fillPlain(words.back, { place: name })}
    </a>
  );
};

const Neighbours = ({ election, participant }: Props) => {
  const { words, file } = useStudio();
  const count = listAt(file, ['elections', election, 'participants']).length;
  const link = (place: number) => addressOf(`elections/${election}/${place}`);
  return (
    <div class="inline">
      {participant > 0 && (
        <a class="button button--outline" href={link(participant - 1)}>
          {words.participant.before}
        </a>
      )}
      {participant < count - 1 && (
        <a class="button button--outline" href={link(participant + 1)}>
          {words.participant.after}
        </a>
      )}
    </div>
  );
};
