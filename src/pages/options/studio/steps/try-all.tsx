import { useState } from 'preact/hooks';
import type { Election } from '../../../../ruleset/rules-file.ts';
import { Section } from '../../section.tsx';
import { dayToTry } from '../draft/samples.ts';
import type { Ask } from '../draft/try-rules.ts';
import { Pager, pageOf } from '../pager.tsx';
import { useStudio } from '../studio-context.ts';
import { Choice } from './choice.tsx';
import { SampleTable } from './sample-table.tsx';

const PAGE = 25;

type Props = { elections: readonly Election[]; ask: Ask };

/** The same posts about everybody who stands: one row each, one column a sentence, alike where all is well. */
export const TryAll = ({ elections, ask }: Props) => {
  const { words } = useStudio();
  const [place, setPlace] = useState(0);
  const [page, setPage] = useState(0);
  const election = elections[Math.min(place, elections.length - 1)];
  return (
    <Section id="studio-all" title={words.try.all} text={words.try.allText}>
      {elections.length > 1 && (
        <Choice
          id="studio-try-election"
          label={words.try.election}
          value={String(place)}
          options={elections.map(({ name }, other) => [String(other), name])}
          onChange={(chosen) => {
            setPlace(Number(chosen));
            setPage(0);
          }}
        />
      )}
      {!election || election.participants.length === 0 ? (
        <p class="small">{words.try.nobody}</p>
      ) : (
        <>
          <SampleTable
            key={`${place} ${page}`}
            name={election.name}
            rows={pageOf(election.participants, page, PAGE)}
            date={dayToTry(election) ?? ''}
            ask={ask}
          />
          <Pager count={election.participants.length} size={PAGE} page={page} onPage={setPage} />
        </>
      )}
    </Section>
  );
};
