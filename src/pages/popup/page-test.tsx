import { useState } from 'preact/hooks';
import type { PageTest } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import { CrossIcon, TickIcon } from '../icons.tsx';

type Props = {
  words: PagesWords;
  version: string;
  test: () => Promise<PageTest | undefined>;
  copy: (text: string) => Promise<void>;
};
type Result = PageTest | 'none' | undefined;

/** A test by hand: what must be found on this page so that its acts can be held, found or not. */
export const PageTestCard = ({ words, version, test, copy }: Props) => {
  const [result, setResult] = useState<Result>();
  const [isCopied, setIsCopied] = useState(false);
  const run = async (): Promise<void> => {
    setIsCopied(false);
    setResult((await test()) ?? 'none');
  };
  const copyReport = async (found: PageTest): Promise<void> => {
    await copy(reportOf(found, version));
    setIsCopied(true);
  };
  return (
    <section class="page-test" aria-label={words.test.run}>
      <button type="button" class="button button--text" onClick={run}>
        {words.test.run}
      </button>
      <div aria-live="polite">
        {result === 'none' && <p>{words.test.none}</p>}
        {result !== undefined && result !== 'none' && (
          <>
            <Lines found={result} words={words} />
            <button type="button" class="button button--text" onClick={() => copyReport(result)}>
              {isCopied ? words.test.copied : words.test.copy}
            </button>
          </>
        )}
      </div>
    </section>
  );
};

const Lines = ({ found: { lines }, words }: { found: PageTest; words: PagesWords }) => {
  if (lines.length === 0) return <p>{words.test.nothing}</p>;
  return (
    <ul class="test-lines">
      {lines.map(({ act, found }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one test never change their order
        <li key={index}>
          <span class={`badge badge--${found ? 'fine' : 'stop'}`}>
            {found ? <TickIcon /> : <CrossIcon />}
          </span>
          <span>
            <strong>{words.act[act]}</strong>: {words.test.looksFor[act]},{' '}
            {found ? words.test.found : words.test.missing}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Plain text for whoever repairs the adapter, the same in every language; nothing in it is about a person. */
const reportOf = ({ platform, checkedOn, path, lines }: PageTest, version: string): string =>
  [
    `Jaga Netral ${version}`,
    `${platform} ${checkedOn}`,
    path,
    ...lines.map(({ act, found }) => `${found ? '✓' : '✗'} ${act}`),
  ].join('\n');
