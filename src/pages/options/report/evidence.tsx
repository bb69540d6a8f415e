import type { Language } from '../../../messages.ts';
import type { ChannelsFile } from '../../../ruleset/help.ts';
import { sayIn } from '../../../words/index.ts';
import { reportWordsIn } from '../../../words/report.ts';
import { Section } from '../section.tsx';

type Props = {
  evidence: ChannelsFile['evidence'];
  ticked: readonly number[];
  language: Language;
  onChange: (ticked: readonly number[]) => void;
};

/** What a report should carry, to tick off. */
export const EvidenceList = ({ evidence, ticked, language, onChange }: Props) => {
  const words = reportWordsIn(language).evidence;
  const toggle = (index: number): void =>
    onChange(
      ticked.includes(index)
        ? ticked.filter((one) => one !== index)
        : [...ticked, index].sort((a, b) => a - b),
    );
  return (
    <Section id="report-evidence" title={words.title} text={words.text}>
      <div class="ticks">
        {evidence.map((line, index) => (
          <label key={line.id} class="choice">
            <input type="checkbox" checked={ticked.includes(index)} onChange={() => toggle(index)} />
            <span>{sayIn(language, line)}</span>
          </label>
        ))}
      </div>
    </Section>
  );
};
