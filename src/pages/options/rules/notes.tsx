import type { LayerInfo } from '../../../messages.ts';
import type { Bilingual } from '../../../ruleset/prohibitions.ts';
import { SKIPPED_KINDS, type Skipped } from '../../../ruleset/skip-newer.ts';
import type { SourceInfo } from '../../../updates.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import { printInstant } from '../../dates.ts';
import type { RulesProps } from './rules-page.tsx';

/** Sentences of the rules, in the person's language. */
export const Sentences = ({
  all,
  language,
}: Pick<RulesProps, 'language'> & { all: readonly Bilingual[] }) => (
  <ul class="refusals">
    {all.map((one) => (
      <li key={one.id}>{sayIn(language, one)}</li>
    ))}
  </ul>
);

/** How a file treats the participants: a mark that is there also when all is well. */
export const NeutralityNote = ({ layer, words, language }: RulesProps & { layer: LayerInfo }) => {
  const { refused, noticed } = layer.neutrality;
  if (refused.length > 0) {
    return (
      <div class="note note--care" role="note">
        <strong>{words.neutrality.refused}</strong>
        <p>{words.neutrality.refusedText}</p>
        <Sentences all={refused} language={language} />
      </div>
    );
  }
  if (noticed.length === 0) return <p class="mark-fine">{words.neutrality.fine}</p>;
  return (
    <details>
      <summary>{words.neutrality.noticed}</summary>
      <Sentences all={noticed} language={language} />
    </details>
  );
};

/** What of a file was left out for being newer than this extension. */
export const SkippedNote = ({ skipped, words }: RulesProps & { skipped: Skipped }) => {
  const kinds = SKIPPED_KINDS.filter((kind) => skipped[kind] !== undefined);
  const count = kinds.reduce((sum, kind) => sum + (skipped[kind] ?? 0), 0);
  return (
    <div class="note" role="note">
      <strong>{fillPlain(words.skipped.title, { count: String(count) })}</strong>
      <p>
        {kinds.map((kind) => fillPlain(words.skipped[kind], { count: String(skipped[kind]) })).join(', ')}
      </p>
      <p class="small">{words.skipped.text}</p>
    </div>
  );
};

/** What a source offered and was not taken, newest first. */
export const RefusedNotes = ({ source, words, language }: RulesProps & { source: SourceInfo }) => {
  const { refused, history } = source;
  const earlier = history.filter(({ at }) => at !== refused?.at);
  return (
    <>
      {refused && (
        <div class="note note--care" role="note">
          <strong>{words.refusals.now}</strong>
          <p class="small">{printInstant(refused.at, language)}</p>
          <Sentences all={refused.said} language={language} />
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{fillPlain(words.refusals.title, { count: String(earlier.length) })}</summary>
          <ol class="history">
            {earlier.map(({ at, said }) => (
              <li key={at}>
                <span class="small">{printInstant(at, language)}</span>
                <Sentences all={said} language={language} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
};
