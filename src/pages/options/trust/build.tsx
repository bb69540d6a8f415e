import { build } from 'virtual:build';
import { fillPlain } from '../../../words/fill.ts';
import type { TrustWords } from '../../../words/trust.ts';
import type { SectionProps } from '../options.tsx';

/** Which package this is, in numbers that anyone can compute again. */
export const Build = ({
  ports,
  view: { rules },
  words: { build: words },
}: SectionProps & { words: TrustWords }) => (
  <section id="build" aria-labelledby="build-title">
    <h2 id="build-title">{words.title}</h2>
    <dl class="build">
      <dt>{words.version}</dt>
      <dd>{ports.version}</dd>
      <dt>{words.sources}</dt>
      <dd>
        <code>{build.sources}</code>
      </dd>
      <dt>{words.rules}</dt>
      <dd>
        <code>{build.rules}</code>
      </dd>
      {rules.length > 0 && (
        <>
          <dt>{words.files}</dt>
          {rules.map(({ channel, issuer, seq }) => (
            <dd key={channel}>{fillPlain(words.file, { issuer, seq: String(seq) })}</dd>
          ))}
        </>
      )}
    </dl>
    <p class="small">{words.check}</p>
  </section>
);
