import type { Language } from '../../../../messages.ts';
import type { Election, Participant } from '../../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { bookletWordsIn, studioWordsIn } from '../../../../words/studio.ts';
import { printDay } from '../../../dates.ts';
import { regionName } from '../../../regions.ts';
import { partyName } from '../draft/candidate-import.ts';
import { useStudio } from '../studio-context.ts';
import { byHandle } from './by-handle.ts';

/** Whole candidate lists are no booklet. */
const MOST_PRINTED = 60;

type Props = { election: Election; language: Language };

/** Everybody alike: by number, then by name. */
const inOrder = (participants: readonly Participant[]): Participant[] =>
  [...participants].sort(
    (a, b) =>
      (a.ballot ?? Number.MAX_SAFE_INTEGER) - (b.ballot ?? Number.MAX_SAFE_INTEGER) ||
      namesOf(a).localeCompare(namesOf(b), 'id'),
  );

const namesOf = ({ people = [], aliases = [], id }: Participant): string =>
  people.length > 0 ? people.join(' – ') : (aliases[0] ?? id);

/** One election on paper: its dates, and who stands, each in the same row. */
export const BookletElection = ({ election, language }: Props) => {
  const words = bookletWordsIn(language);
  const { participants, region, name } = election;
  return (
    <div class="booklet-election">
      <h4>
        {name}
        {region && <span> · {regionName(region)}</span>}
      </h4>
      <Dates election={election} language={language} />
      {participants.length > MOST_PRINTED ? (
        <p>{fillPlain(words.large, { count: String(participants.length) })}</p>
      ) : (
        participants.length > 0 && <People participants={inOrder(participants)} language={language} />
      )}
    </div>
  );
};

const Dates = ({ election: { phases }, language }: Props) => {
  const words = bookletWordsIn(language);
  const names = studioWordsIn(language).phases;
  if (phases.length === 0) return null;
  return (
    <table class="booklet-dates">
      <thead>
        <tr>
          <th scope="col">{words.phase}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map(({ phase, from, to }) => (
          <tr key={`${phase} ${from}`}>
            <th scope="row">{names[phase]}</th>
            <td>{printDay(`${from}T12:00:00`, language)}</td>
            <td>{printDay(`${to}T12:00:00`, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type PeopleProps = { participants: readonly Participant[]; language: Language };

const People = ({ participants, language }: PeopleProps) => {
  const words = bookletWordsIn(language);
  return (
    <>
      <p class="booklet-note">{words.equal}</p>
      <table class="booklet-people">
        <thead>
          <tr>
            <th scope="col">{words.ballot}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.accounts}</th>
            <th scope="col">{words.parties}</th>
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => (
            <Person key={participant.id} participant={participant} language={language} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const Person = ({ participant, language }: { participant: Participant; language: Language }) => {
  const words = bookletWordsIn(language);
  const { ballot, people = [], aliases = [], parties = [] } = participant;
  const others = people.length > 0 ? aliases : aliases.slice(1);
  return (
    <tr>
      <td class="booklet-ballot">{ballot ?? words.nothing}</td>
      <td>
        <strong>{namesOf(participant)}</strong>
        {others.length > 0 && (
          <span class="booklet-also">
            {words.known}: {others.join(', ')}
          </span>
        )}
      </td>
      <td>
        <Accounts participant={participant} nothing={words.nothing} />
      </td>
      <td>{parties.length > 0 ? parties.map(partyName).join(', ') : words.nothing}</td>
    </tr>
  );
};

const Accounts = ({ participant, nothing }: { participant: Participant; nothing: string }) => {
  const { ports } = useStudio();
  const accounts = byHandle(participant.accounts ?? [], ports.sites);
  if (accounts.length === 0) return <>{nothing}</>;
  return (
    <>
      {accounts.map(({ handle, sites }) => (
        <span key={handle} class="booklet-account">
          @{handle} <span>{sites}</span>
        </span>
      ))}
    </>
  );
};
