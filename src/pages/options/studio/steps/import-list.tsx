import { useState } from 'preact/hooks';
import type { CandidateList } from '../../../../ruleset/candidate-list.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { Section } from '../../section.tsx';
import { download } from '../download.ts';
import { type ListFacts, readList, withElections } from '../draft/candidate-import.ts';
import { textAt } from '../draft/json.ts';
import { dayAfter, USUAL_DAYS } from '../draft/new-file.ts';
import { SAMPLE_LIST } from '../draft/sample-list.ts';
import { FileChoice } from '../file-choice.tsx';
import { addressOf } from '../places.ts';
import { useStudio } from '../studio-context.ts';
import { ListFactsForm } from './list-facts-form.tsx';
import { ListResult } from './list-result.tsx';

/** A list of thousands takes a moment: the page says so first. */
const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

type Given = { name: string; bytes: Uint8Array };
type Reading = { state: 'reading' | 'unreadable'; name: string } | { state: 'read'; given: Given };

/** Reads the file once and the list in it again whenever the facts around it change. */
function useList() {
  const [reading, setReading] = useState<Reading>();
  const choose = async (file: File): Promise<void> => {
    setReading({ state: 'reading', name: file.name });
    await nextFrame();
    const bytes = await file.arrayBuffer().catch(() => undefined);
    setReading(
      bytes
        ? { state: 'read', given: { name: file.name, bytes: new Uint8Array(bytes) } }
        : { state: 'unreadable', name: file.name },
    );
  };
  return { reading, choose };
}

let lastRead: { given: Given; facts: string; list: CandidateList } | undefined;

function listOf(given: Given, facts: ListFacts): CandidateList {
  const key = JSON.stringify(facts);
  if (lastRead?.given !== given || lastRead.facts !== key)
    lastRead = { given, facts: key, list: readList(given.bytes, facts) };
  return lastRead.list;
}

/** What stands in the form before anybody has written: from today to the end of the count. */
const usualFacts = (region: string, now: Date): ListFacts => ({
  name: '',
  region,
  prospective: '',
  candidate: dayAfter(now, 0),
  until: dayAfter(now, USUAL_DAYS),
});

/** Makes elections of a candidate list, and shows everything of it that was left out. */
export const ImportList = () => {
  const { words, file, replace, ports } = useStudio();
  const { reading, choose } = useList();
  const [facts, setFacts] = useState(() => usualFacts(textAt(file, ['region']), ports.now()));
  const list = reading?.state === 'read' ? listOf(reading.given, facts) : undefined;
  const take = (): void => {
    if (!list) return;
    replace(withElections(file, list.elections));
    location.hash = addressOf('elections');
  };
  return (
    <>
      <a class="link studio-back" href={addressOf('elections')}>
        {fillPlain(words.back, { place: words.elections.title })}
      </a>
      <Section id="studio-step" title={words.import.title} text={words.import.text}>
        <ListFactsForm facts={facts} onFacts={setFacts} />
        <FileChoice
          id="studio-list"
          text={words.import.drop}
          choose={words.import.choose}
          accept=".csv,.tsv,.txt,text/csv"
          onFile={choose}
        />
        <SampleList />
        <div role="status">
          {reading && reading.state !== 'read' && <NotRead reading={reading} />}
          {list && <ListResult list={list} onTake={take} />}
        </div>
      </Section>
    </>
  );
};

const SampleList = () => {
  const { words } = useStudio();
  return (
    <button
      type="button"
      class="button button--text"
      onClick={() => download('contoh-daftar-calon.csv', SAMPLE_LIST, 'text/csv')}
    >
      {words.import.sample}
    </button>
  );
};

const NotRead = ({ reading: { state, name } }: { reading: Exclude<Reading, { state: 'read' }> }) => {
  const { words } = useStudio();
  if (state === 'unreadable') return <p>{words.import.unreadable}</p>;
  return (
    <p>
      {fillPlain(words.import.reading, { name })} <progress />
    </p>
  );
};
