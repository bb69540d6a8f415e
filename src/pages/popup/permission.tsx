import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';
import { type PagePorts, siteNames } from '../ports.ts';

type Props = { ports: PagePorts; words: PagesWords; onGranted: () => Promise<void> };

/** Shown while the person has not let the extension see the sites it guards. */
export const Permission = ({ ports, words, onGranted }: Props) => {
  const ask = async (): Promise<void> => {
    if (await ports.askPermission()) await onGranted();
  };
  return (
    <section class="permission" aria-labelledby="permission-title">
      <h2 id="permission-title">{fillPlain(words.permission.title, { sites: siteNames(ports.sites) })}</h2>
      <p>{words.permission.text}</p>
      <button type="button" class="button button--primary" onClick={ask}>
        {words.permission.grant}
      </button>
    </section>
  );
};
