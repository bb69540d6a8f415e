import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';
import { type PagePorts, type Site, siteNames } from '../ports.ts';

type Props = {
  ports: Pick<PagePorts, 'askSites'>;
  missing: readonly Site[];
  words: PagesWords;
  onGranted: () => Promise<void>;
};

/** Shown while there are sites that the person has not let the extension see: never allowed, taken back, or new with an update. */
export const Permission = ({ ports, missing, words, onGranted }: Props) => {
  const ask = async (): Promise<void> => {
    if (await ports.askSites(missing)) await onGranted();
  };
  return (
    <section class="permission" aria-labelledby="permission-title">
      <h2 id="permission-title">{fillPlain(words.permission.title, { sites: siteNames(missing) })}</h2>
      <p>{words.permission.text}</p>
      <button type="button" class="button button--primary" onClick={ask}>
        {words.permission.grant}
      </button>
    </section>
  );
};
