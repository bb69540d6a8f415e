import { useState } from 'preact/hooks';
import type { Language } from '../../../messages.ts';
import { reportWordsIn } from '../../../words/report.ts';
import type { PagePorts } from '../../ports.ts';
import { Section } from '../section.tsx';

type Props = { text: string; ports: Pick<PagePorts, 'copy' | 'print'>; language: Language };

/** The letter, ready to be taken elsewhere; it cannot be filled in here, so that nothing private is typed into us. */
export const LetterCard = ({ text, ports, language }: Props) => {
  const words = reportWordsIn(language).letter;
  const [said, setSaid] = useState('');
  const copy = (): Promise<void> =>
    ports.copy(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <Section id="report-letter" title={words.title} text={words.text}>
      <pre class="letter">{text}</pre>
      <div class="inline not-printed">
        <button type="button" class="button button--primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button button--outline" onClick={ports.print}>
          {words.print}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
    </Section>
  );
};
