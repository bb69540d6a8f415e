import type { CandidateList } from '../../../../ruleset/candidate-list.ts';
import type { BadRow } from '../../../../ruleset/csv-table.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { sayIn } from '../../../../words/index.ts';
import { replacedBy } from '../draft/candidate-import.ts';
import { useStudio } from '../studio-context.ts';

const MOST_ROWS = 50;

type Props = { list: CandidateList; onTake: () => void };

/** What a list gave, and everything of it that was left out, by its line. */
export const ListResult = ({ list, onTake }: Props) => {
  const { words, file } = useStudio();
  const { import: own } = words;
  const counts = { taken: String(list.taken), elections: String(list.elections.length) };
  const replaced = replacedBy(file, list.elections);
  return (
    <div class="list-result">
      <p>
        <strong>{list.taken > 0 ? fillPlain(own.result, counts) : own.nothing}</strong>
      </p>
      {list.titles > 0 && <p class="small">{fillPlain(own.titles, { count: String(list.titles) })}</p>}
      {list.unused.length > 0 && (
        <p class="small">{fillPlain(own.unused, { columns: list.unused.join(', ') })}</p>
      )}
      <LeftOut title={own.bad} rows={list.bad} />
      <LeftOut title={own.odd} rows={list.odd} />
      {list.bad.length + list.odd.length > 0 && <p class="small">{own.mend}</p>}
      {replaced.length > 0 && <p>{fillPlain(own.replaces, { names: replaced.join(', ') })}</p>}
      {list.taken > 0 && (
        <button type="button" class="button button--primary" onClick={onTake}>
          {own.take}
        </button>
      )}
    </div>
  );
};

const LeftOut = ({ title, rows }: { title: string; rows: readonly BadRow[] }) => {
  const { words, language } = useStudio();
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => a.line - b.line);
  return (
    <div class="left-out">
      <h3>{fillPlain(title, { count: String(rows.length) })}</h3>
      <ul class="refusals">
        {sorted.slice(0, MOST_ROWS).map(({ line, why }) => (
          <li key={`${line} ${why.en}`}>
            <strong>{fillPlain(words.import.at, { line: String(line) })}</strong> {sayIn(language, why)}
          </li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && (
        <p class="small">{fillPlain(words.import.more, { count: String(rows.length - MOST_ROWS) })}</p>
      )}
    </div>
  );
};
