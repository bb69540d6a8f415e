import { licences } from 'virtual:licences';
import type { TrustWords } from '../../../words/trust.ts';

const all = licences();

/** Every library in the package, its licence and that licence's text. */
export const Licences = ({ words: { licences: words } }: { words: TrustWords }) => (
  <section id="licences" aria-labelledby="licences-title">
    <h2 id="licences-title">{words.title}</h2>
    <p class="lead">{words.text}</p>
    <div class="licences">
      {all.map(({ name, version, licence, text }) => (
        <details key={name}>
          <summary>
            {name}{' '}
            <span class="small">
              {version} · {licence}
            </span>
          </summary>
          {text === '' ? <p class="small">{words.none}</p> : <pre lang="en">{text}</pre>}
        </details>
      ))}
    </div>
  </section>
);
