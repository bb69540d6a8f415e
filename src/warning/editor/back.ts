import type { Verdict } from '../../check/types.ts';
import { goTo } from './caret.ts';

/** Whoever does not send their text goes on writing it, with the caret before the first words that counted. */
export function backToWriting(editors: readonly Element[], text: string, { findings }: Verdict): void {
  const [first] = findings
    .flatMap(({ signals }) => signals.flatMap(({ span }) => (span.field === 'text' ? [span] : [])))
    .sort((a, b) => a.start - b.start);
  goTo(editors, text, first);
}
