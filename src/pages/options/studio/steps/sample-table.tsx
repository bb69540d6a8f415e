import { useMemo, useState } from 'preact/hooks';
import type { Verdict } from '../../../../check/types.ts';
import type { Participant } from '../../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { pagesWordsIn } from '../../../../words/pages.ts';
import { VerdictCard } from '../../../popup/verdict-card.tsx';
import {
  SAMPLES,
  type SampleKind,
  type Tried,
  type TriedParticipant,
  trySamples,
  unlike,
} from '../draft/samples.ts';
import type { Ask } from '../draft/try-rules.ts';
import { useStudio } from '../studio-context.ts';
import { LevelCell } from './level-cell.tsx';

type Chosen = { tried: Tried; name: string; verdict: Verdict };
type TableProps = { name: string; rows: readonly Participant[]; date: string; ask: Ask };

/** One row a participant, one column a sentence; a pressed cell says why. */
export const SampleTable = ({ name, rows, date, ask }: TableProps) => {
  const { words } = useStudio();
  const [chosen, setChosen] = useState<Chosen>();
  const tried = useMemo(() => trySamples(rows, date, ask), [rows, date, ask]);
  const unequal = unlike(tried);
  const kinds = unequal.map((kind) => words.try.samples[kind]).join(', ');
  const show = (one: Tried, who: string): void =>
    setChosen({ tried: one, name: who, verdict: ask(one.act, one.content, { date, status: 'pns' }) });
  return (
    <>
      <p class={unequal.length > 0 ? 'unlike' : 'fine-line'}>
        {unequal.length > 0 ? fillPlain(words.try.unlike, { kinds }) : words.try.alike}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section class="wide-table" tabIndex={0} aria-label={name}>
        <table>
          <Heads unequal={unequal} />
          <tbody>
            {tried.map((row) => (
              <Row key={row.participant.id} row={row} onShow={show} />
            ))}
          </tbody>
        </table>
      </section>
      <div role="status">{chosen && <Why {...chosen} />}</div>
    </>
  );
};

const Row = ({ row, onShow }: { row: TriedParticipant; onShow: (tried: Tried, name: string) => void }) => {
  const { words } = useStudio();
  const { participant, name, tried } = row;
  return (
    <tr>
      <th scope="row">
        {participant.ballot !== undefined && <span class="small">{participant.ballot} </span>}
        {name}
      </th>
      {SAMPLES.map((kind) => {
        const one = tried.find((other) => other.kind === kind);
        return (
          <td key={kind}>
            {one ? (
              <LevelCell tried={one} name={name} onPress={() => onShow(one, name)} />
            ) : (
              <span class="small">{words.try.noAccount}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
};

const Heads = ({ unequal }: { unequal: readonly SampleKind[] }) => {
  const { words } = useStudio();
  return (
    <thead>
      <tr>
        <th scope="col">{words.try.participant}</th>
        {SAMPLES.map((kind) => (
          <th key={kind} scope="col" class={unequal.includes(kind) ? 'unlike-column' : undefined}>
            {words.try.samples[kind]}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const Why = ({ tried: { kind, act, content }, name, verdict }: Chosen) => {
  const { words, language } = useStudio();
  return (
    <>
      <h3>{fillPlain(words.try.chosen, { sample: words.try.samples[kind], name })}</h3>
      <p class="small">“{content.text}”</p>
      <VerdictCard
        act={act}
        content={content}
        verdict={verdict}
        language={language}
        status="pns"
        words={pagesWordsIn(language)}
      />
    </>
  );
};
