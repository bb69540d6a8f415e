import type { ComponentChildren } from 'preact';
import type { Count } from './counts.ts';

type Props = {
  counts: readonly Count[];
  /** What the table counts, and its two column heads. */
  caption: string;
  head: readonly [what: string, count: string];
  name: (key: string) => ComponentChildren;
  /** Draws a bar beside each number. */
  bars?: boolean;
};

/** Counts as a table; its bars are for the eye and say nothing more. */
export const CountTable = ({ counts, caption, head, name, bars = false }: Props) => {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <thead class={bars ? 'only-heard' : undefined}>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">
              {name(key)}
              {bars && (
                <svg width="100%" height="8" aria-hidden="true">
                  <rect class="bar" width={`${(count / most) * 100}%`} height="8" rx="3" />
                </svg>
              )}
            </th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
