import { useEffect, useId, useState } from 'preact/hooks';
import type { LayerInfo } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { readRows } from './read-file.ts';
import type { RulesProps } from './rules-page.tsx';
import { type Found, nameOf, searchRows } from './search-rows.ts';

type Props = RulesProps & { layer: LayerInfo };

/** Everybody a file adds, found by typing. Nothing is read until it is opened. */
export const Participants = (props: Props) => {
  const [isOpen, setOpen] = useState(false);
  const { layer, words, language } = props;
  if (layer.counts.participants === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.participants.title}{' '}
        <span class="small">({layer.counts.participants.toLocaleString(language)})</span>
      </summary>
      {isOpen && <Search {...props} />}
    </details>
  );
};

const Search = ({ layer, words, language, ports }: Props) => {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found | 'failed'>();
  const id = useId();
  const { send } = ports;
  useEffect(() => {
    let isOver = false;
    setFound(undefined);
    searchRows(readRows(send, layer), typed, () => isOver)
      .catch((): 'failed' => 'failed')
      .then((answer) => !isOver && setFound(answer));
    return () => {
      isOver = true;
    };
  }, [send, layer, typed]);
  return (
    <div class="field participants">
      <label for={id}>{words.participants.search}</label>
      <input id={id} type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <p role="status" class="small">
        {sayFound(found, words, language)}
      </p>
      {typeof found === 'object' && <Rows found={found} words={words} />}
    </div>
  );
};

function sayFound(
  found: Found | 'failed' | undefined,
  words: RulesProps['words'],
  language: RulesProps['language'],
): string {
  if (found === undefined) return words.participants.searching;
  if (found === 'failed') return words.participants.failed;
  if (found.count === 0) return words.participants.none;
  const [shown, count] = [found.rows.length, found.count].map((number) => number.toLocaleString(language));
  return fillPlain(words.participants.found, { shown: shown!, count: count! });
}

const Rows = ({ found, words }: { found: Found } & Pick<RulesProps, 'words'>) => (
  <ul class="people">
    {found.rows.map(({ participant, election }) => (
      <li key={`${election.id} ${participant.id}`}>
        <bdi>{nameOf(participant)}</bdi>
        <span class="small">
          {election.name}
          {participant.ballot !== undefined &&
            ` · ${fillPlain(words.participants.ballot, { number: String(participant.ballot) })}`}
          {(participant.accounts ?? [])
            .slice(0, 2)
            .map(({ platform, handle }) => ` · ${platform} @${handle}`)}
        </span>
      </li>
    ))}
  </ul>
);
