import { printKeyid } from '../../../ruleset/envelope-keys.ts';
import type { KeyInfo } from '../../../updates.ts';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesProps } from './rules-page.tsx';

/** Keys the person confirmed for files they hand in; each can be taken back. */
export const TrustedKeys = ({ keys, words, ports, reload }: RulesProps & { keys: readonly KeyInfo[] }) => (
  <div class="field">
    <h3>{words.key.list}</h3>
    <ul class="rows">
      {keys.map(({ keyid }) => (
        <li key={keyid}>
          <code class="keyid">{printKeyid(keyid)}</code>
          <button
            type="button"
            class="button button--text"
            aria-label={fillPlain(words.key.distrustNamed, { name: keyid.slice(0, 8) })}
            onClick={async () => {
              await ports.send('updates:distrust', keyid);
              await reload();
            }}
          >
            {words.key.distrust}
          </button>
        </li>
      ))}
    </ul>
  </div>
);
