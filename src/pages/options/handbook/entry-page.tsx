import { useEffect, useRef } from 'preact/hooks';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import { Contested, type EntryProps, Evidence, Needs, Sanction } from './entry-parts.tsx';
import { Examples } from './examples.tsx';

/** One prohibition by itself: where the dialog and the journal lead to. */
export const EntryPage = (props: EntryProps) => {
  const { entry, language } = props;
  const words = handbookWordsIn(language);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who follows a link here goes on reading from the heading, with eyes or ears.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="entry-page" aria-labelledby="entry-title">
      <p class="not-printed">
        <a class="link back" href="#handbook">
          {words.entry.back}
        </a>
      </p>
      <div class="entry-top">
        <h2 id="entry-title" ref={heading} tabIndex={-1}>
          {sayIn(language, entry.title)}
        </h2>
        <p class="entry-law">
          {sayIn(language, entry.law)}
          {entry.contested && <span class="chip">{words.entry.isContested}</span>}
        </p>
      </div>
      <p>{sayIn(language, entry.plain)}</p>
      <Needs entry={entry} language={language} />
      <Sanction {...props} />
      <Contested entry={entry} language={language} />
      <Examples examples={entry.examples} language={language} />
      <Evidence {...props} />
    </section>
  );
};
