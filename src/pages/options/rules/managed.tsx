import type { ManagedInfo } from '../../../updates.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import { printInstant } from '../../dates.ts';
import type { RulesProps } from './rules-page.tsx';

/** What the browser says of enterprise policy: in use, and not in use with the reason. */
export const Managed = ({ managed, words, language }: RulesProps & { managed: ManagedInfo }) => (
  <div class="field">
    <h3>{words.managed.title}</h3>
    <p>
      {managed.state === 'present'
        ? fillPlain(words.managed.present, {
            day: managed.readAt ? printInstant(managed.readAt, language) : '–',
          })
        : words.managed[managed.state]}
    </p>
    {managed.accepted.length > 0 && (
      <p class="small">{fillPlain(words.managed.accepted, { names: managed.accepted.join(', ') })}</p>
    )}
    {managed.ignored.length > 0 && (
      <div class="note note--care" role="note">
        <strong>{words.managed.ignored}</strong>
        <ul class="refusals">
          {managed.ignored.map(({ key, why }) => (
            <li key={`${key} ${why.id}`}>
              <code>{key}</code>: {sayIn(language, why)}
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
);
