import { fillPlain } from '../../../words/fill.ts';
import { useStudio } from './studio-context.ts';

const lastPage = (count: number, size: number): number => Math.max(0, Math.ceil(count / size) - 1);

/** The rows of one page, the last one where there are fewer pages by now. */
export const pageOf = <Row,>(rows: readonly Row[], page: number, size: number): readonly Row[] => {
  const at = Math.min(page, lastPage(rows.length, size)) * size;
  return rows.slice(at, at + size);
};

type Props = { count: number; size: number; page: number; onPage: (page: number) => void };

/** Steps through a long list; not there where one page holds it. */
export const Pager = ({ count, size, page, onPage }: Props) => {
  const { words } = useStudio();
  const last = lastPage(count, size);
  if (last === 0) return null;
  const now = Math.min(page, last);
  return (
    <div class="inline pager">
      <button
        type="button"
        class="button button--outline"
        disabled={now === 0}
        onClick={() => onPage(now - 1)}
      >
        {words.election.before}
      </button>
      <span class="small">
        {fillPlain(words.election.page, { page: String(now + 1), pages: String(last + 1) })}
      </span>
      <button
        type="button"
        class="button button--outline"
        disabled={now === last}
        onClick={() => onPage(now + 1)}
      >
        {words.election.after}
      </button>
    </div>
  );
};
