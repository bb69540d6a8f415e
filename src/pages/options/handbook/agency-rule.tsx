import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import type { SectionProps } from '../options.tsx';

/** A prohibition that an agency's rules file added: all that is known of it here, and the way to the others. */
export const AgencyRule = ({ view, place }: SectionProps) => {
  const { language } = view.settings;
  const words = handbookWordsIn(language).entry;
  const rule = view.prohibitions.find(({ id }) => id === place);
  return (
    <section class="entry-page" aria-labelledby="entry-title">
      <p>
        <a class="link back" href="#handbook">
          {words.back}
        </a>
      </p>
      <h2 id="entry-title">{rule ? sayIn(language, rule.law) : words.unknown}</h2>
      {rule && <p>{sayIn(language, rule.plain)}</p>}
      {rule && <p class="small">{words.agency}</p>}
    </section>
  );
};
