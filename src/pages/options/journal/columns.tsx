import type { Count } from './counts.ts';

type Props = {
  counts: readonly Count[];
  /** What is drawn, for who does not see it. */
  label: string;
  print: (key: string) => string;
};

const HEIGHT = 96;
/** Share of a column that stays empty. */
const GAP = 0.25;

/** Counts in the order of time as upright columns; the table beside them says the same in numbers. */
export const Columns = ({ counts, label, print }: Props) => {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const width = 100 / counts.length;
  return (
    <div class="columns">
      <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
        {counts.map(({ key, count }, index) => {
          const height = (count / most) * (HEIGHT - 2);
          return (
            <rect
              key={key}
              class={count === 0 ? 'nothing' : 'bar'}
              x={`${width * (index + GAP / 2)}%`}
              width={`${width * (1 - GAP)}%`}
              y={HEIGHT - Math.max(2, height)}
              height={Math.max(2, height)}
              rx="2"
            >
              <title>{`${print(key)}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="columns-ends small" aria-hidden="true">
        <span>{print(counts[0]?.key ?? '')}</span>
        <span>{print(counts.at(-1)?.key ?? '')}</span>
      </p>
    </div>
  );
};
