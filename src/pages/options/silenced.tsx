import type { Silence } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import { sayIn } from '../../words/index.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { printDay } from '../dates.ts';
import { siteName } from '../ports.ts';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

/** What the person marked as not political, newest first; each can be asked about again. */
export const Silenced = ({ ports, view, change }: SectionProps) => {
  const { language, silenced } = view.settings;
  const words = pagesWordsIn(language).options.silenced;
  const nameOf = ({ what, key }: Silence): string => {
    if (what === 'account') return `@${key}`;
    const law = view.prohibitions.find(({ id }) => id === key)?.law;
    return law ? sayIn(language, law) : key;
  };

  return (
    <Section id="silenced" title={words.title} text={words.text}>
      {silenced.length === 0 && <p class="small">{words.none}</p>}
      <ul class="rows">
        {silenced.toReversed().map((one) => (
          <li key={`${one.what} ${one.platform} ${one.key}`}>
            <span>
              {words.what[one.what]}: <bdi>{nameOf(one)}</bdi>
              <span class="small">
                {fillPlain(words.since, {
                  site: siteName(ports.sites, one.platform),
                  since: printDay(one.since, language),
                })}
              </span>
            </span>
            <button
              type="button"
              class="button button--text"
              aria-label={fillPlain(words.undoNamed, { name: nameOf(one) })}
              onClick={() => change({ silenced: silenced.filter((other) => other !== one) })}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
