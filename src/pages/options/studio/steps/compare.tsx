import { useMemo, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../ruleset/prohibitions.ts';
import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { sayIn } from '../../../../words/index.ts';
import { askWith } from '../../../ask.ts';
import { Section } from '../../section.tsx';
import { compare, readOther } from '../draft/compare.ts';
import { FileChoice } from '../file-choice.tsx';
import { NextStep } from '../steps-nav.tsx';
import { useStudio } from '../studio-context.ts';
import { ComparisonResult } from './comparison-result.tsx';

type Other = { name: string; file: RulesFile };

/** Reads the other file, from this browser or from the disk. */
function useOther() {
  const { ports, words } = useStudio();
  const [other, setOther] = useState<Other>();
  const [why, setWhy] = useState<readonly Bilingual[]>([]);
  const take = (name: string, bytes: Uint8Array): void => {
    const read = readOther(bytes);
    setOther(read.ok ? { name, file: read.file } : undefined);
    setWhy(read.ok ? [] : read.why);
  };
  return {
    other,
    why,
    choose: async (file: File): Promise<void> => take(file.name, new Uint8Array(await file.arrayBuffer())),
    takeInForce: async (channel: string, issuer: string, seq: number): Promise<void> => {
      const text = await askWith(ports.send)('rules:text', channel);
      const name = fillPlain(words.compare.against, { issuer, seq: String(seq) });
      if (text) take(name, new TextEncoder().encode(text.text));
    },
  };
}

/** The draft beside another file: what differs, and what that changes for staff. */
export const Compare = () => {
  const { words, language, problems } = useStudio();
  const { other, why, choose, takeInForce } = useOther();
  const { compare: own } = words;
  const { file } = problems;
  const comparison = useMemo(() => (other && file ? compare(other.file, file) : undefined), [other, file]);
  return (
    <>
      <Section id="studio-step" title={own.title} text={own.text}>
        {!file && <p>{own.notYet}</p>}
        <h3>{own.inForce}</h3>
        <InForce isReady={file !== undefined} onTake={takeInForce} />
        <h3>{own.other}</h3>
        <FileChoice id="studio-other" choose={own.choose} accept=".json,application/json" onFile={choose} />
        <div role="status">
          {why.length > 0 && (
            <ul class="refusals">
              {why.map((one) => (
                <li key={one.en}>{sayIn(language, one)}</li>
              ))}
            </ul>
          )}
          {other && comparison && <ComparisonResult name={other.name} comparison={comparison} />}
        </div>
      </Section>
      <NextStep after="compare" />
    </>
  );
};

type InForceProps = {
  isReady: boolean;
  onTake: (channel: string, issuer: string, seq: number) => Promise<void>;
};

/** The rules files of this browser, each to compare with. */
const InForce = ({ isReady, onTake }: InForceProps) => {
  const { words, inForce } = useStudio();
  if (inForce.length === 0) return <p class="small">{words.compare.none}</p>;
  return (
    <div class="inline">
      {inForce.map(({ channel, issuer, seq }) => (
        <button
          key={channel}
          type="button"
          class="button button--outline"
          disabled={!isReady}
          onClick={() => onTake(channel, issuer, seq)}
        >
          {fillPlain(words.compare.against, { issuer, seq: String(seq) })}
        </button>
      ))}
    </div>
  );
};
