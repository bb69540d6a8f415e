import { fillPlain } from '../../../../words/fill.ts';
import { regionName } from '../../../regions.ts';
import { Section } from '../../section.tsx';
import { CountMark } from '../count-mark.tsx';
import { type Json, listAt, put, textAt } from '../draft/json.ts';
import { newElection } from '../draft/new-file.ts';
import { addressOf } from '../places.ts';
import { NextStep } from '../steps-nav.tsx';
import { useStudio } from '../studio-context.ts';
import { NeutralityPanel } from './neutrality.tsx';

/** The elections of the file. */
export const Elections = () => {
  const { words, file, replace } = useStudio();
  const list = listAt(file, ['elections']);
  const add = (): void => {
    replace(put(file, ['elections'], [...list, newElection()]));
    location.hash = addressOf(`elections/${list.length}`);
  };
  return (
    <>
      <Section id="studio-step" title={words.elections.title} text={words.elections.text}>
        {list.length === 0 && <p class="small">{words.elections.none}</p>}
        <ul class="cards">
          {list.map((election, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an election has no other name while it is being written
            <ElectionCard key={place} {...{ election, place }} />
          ))}
        </ul>
        <div class="inline">
          <button type="button" class="button button--outline" onClick={add}>
            {words.elections.add}
          </button>
          <a class="button button--outline" href={addressOf('import')}>
            {words.elections.fromList}
          </a>
        </div>
      </Section>
      <NeutralityPanel />
      <NextStep after="elections" />
    </>
  );
};

const ElectionCard = ({ election, place }: { election: Json; place: number }) => {
  const { words, problems, file, replace } = useStudio();
  const region = textAt(election, ['region']);
  const name = textAt(election, ['name']) || words.noName;
  const facts = fillPlain(region === '' ? words.elections.facts : words.elections.factsIn, {
    region: regionName(region),
    participants: String(listAt(election, ['participants']).length),
  });
  return (
    <li class="card election-card">
      <div class="election-facts">
        <strong>{name}</strong>
        <span class="small">{facts}</span>
        <CountMark problems={problems.under(['elections', place])} long />
      </div>
      <a
        class="button button--outline"
        href={addressOf(`elections/${place}`)}
        aria-label={`${words.open}: ${name}`}
      >
        {words.open}
      </a>
      <button
        type="button"
        class="button button--text"
        aria-label={fillPlain(words.removeNamed, { name })}
        onClick={() => replace(put(file, ['elections', place], undefined))}
      >
        {words.remove}
      </button>
    </li>
  );
};
