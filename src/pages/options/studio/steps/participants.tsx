import { useState } from 'preact/hooks';
import { fillPlain } from '../../../../words/fill.ts';
import { Section } from '../../section.tsx';
import { CountMark } from '../count-mark.tsx';
import { type Json, listAt, type Path, textAt, wordsAt } from '../draft/json.ts';
import { fieldId } from '../fields/field.tsx';
import { Pager, pageOf } from '../pager.tsx';
import { addressOf } from '../places.ts';
import { useStudio } from '../studio-context.ts';

type Row = { participant: Json; place: number };
type Props = { path: Path; election: number };

const PAGE = 25;

/** Everything of a participant that somebody may look for. */
const searchable = (participant: Json): string =>
  [
    textAt(participant, ['ballot']),
    ...wordsAt(participant, ['people']),
    ...wordsAt(participant, ['aliases']),
    ...wordsAt(participant, ['weakAliases']),
    ...wordsAt(participant, ['parties']),
    ...listAt(participant, ['accounts']).map((account) => textAt(account, ['handle'])),
  ]
    .join('\n')
    .toLowerCase();

/** What a participant is called in lists. */
export const participantName = (participant: Json): string =>
  wordsAt(participant, ['people']).join(' – ') || (wordsAt(participant, ['aliases'])[0] ?? '');

/** The rows that somebody looks for, and those of one page. */
function useRows(participants: readonly Json[]) {
  const [wanted, setText] = useState('');
  const [page, setPage] = useState(0);
  const all = participants.map((participant, place): Row => ({ participant, place }));
  const typed = wanted.trim().toLowerCase();
  const rows = typed === '' ? all : all.filter(({ participant }) => searchable(participant).includes(typed));
  return {
    all,
    rows,
    shown: pageOf(rows, page, PAGE),
    wanted,
    setWanted: (text: string): void => {
      setText(text);
      setPage(0);
    },
    page,
    setPage,
  };
}

/** Who stands, a page at a time: lists of thousands are searched, not scrolled. */
export const Participants = ({ path, election }: Props) => {
  const { words, file, change } = useStudio();
  const { all, rows, shown, wanted, setWanted, page, setPage } = useRows(listAt(file, path));
  const add = (): void => {
    const kind = textAt(all.at(-1)?.participant ?? { kind: 'pair' }, ['kind']);
    change(path, [...all.map(({ participant }) => participant), { id: '', kind }]);
    location.hash = addressOf(`elections/${election}/${all.length}`);
  };
  const remove = (place: number): void =>
    change(
      path,
      all.filter((row) => row.place !== place).map(({ participant }) => participant),
    );
  return (
    <Section
      id="studio-participants"
      title={words.election.participants}
      text={words.election.participantsText}
    >
      {all.length > PAGE / 2 && <Search wanted={wanted} onWanted={setWanted} />}
      <p class="small" role="status">
        {countOf(all.length, rows.length, words)}
      </p>
      <ul class="rows studio-people">
        {shown.map((row) => (
          <ParticipantRow key={row.place} row={row} path={path} election={election} onRemove={remove} />
        ))}
      </ul>
      <Pager count={rows.length} size={PAGE} page={page} onPage={setPage} />
      <button type="button" id={fieldId(path)} class="button button--outline" onClick={add}>
        {words.election.add}
      </button>
    </Section>
  );
};

const Search = ({ wanted, onWanted }: { wanted: string; onWanted: (text: string) => void }) => {
  const { words } = useStudio();
  return (
    <input
      type="search"
      aria-label={words.election.search}
      placeholder={words.election.search}
      value={wanted}
      onInput={({ currentTarget }) => onWanted(currentTarget.value)}
    />
  );
};

function countOf(all: number, found: number, words: ReturnType<typeof useStudio>['words']): string {
  if (all === 0) return words.election.nobody;
  if (found === 0) return words.election.nobodyFound;
  const counts = { all: String(all), count: String(found) };
  return fillPlain(found === all ? words.election.all : words.election.found, counts);
}

type RowProps = { row: Row; path: Path; election: number; onRemove: (place: number) => void };

const ParticipantRow = ({ row: { participant, place }, path, election, onRemove }: RowProps) => {
  const { words, problems } = useStudio();
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const kind = textAt(participant, ['kind']);
  const ballot = textAt(participant, ['ballot']);
  const name = participantName(participant) || kinds[kind] || words.noName;
  const facts = [
    ballot && fillPlain(words.election.number, { ballot }),
    participantName(participant) && (kinds[kind] ?? kind),
  ].filter(Boolean);
  return (
    <li>
      <a class="person" href={addressOf(`elections/${election}/${place}`)}>
        <strong>{name}</strong>
        <span class="small">{facts.join(' · ')}</span>
      </a>
      <CountMark problems={problems.under([...path, place])} long />
      <button
        type="button"
        class="button button--text"
        aria-label={fillPlain(words.removeNamed, { name })}
        onClick={() => onRemove(place)}
      >
        {words.remove}
      </button>
    </li>
  );
};
