import { useState } from 'preact/hooks';
import { fillPlain } from '../../words/fill.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { AddSite } from './add-site.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';
import { isBundled } from './site-host.ts';
import { SiteRows } from './site-rows.tsx';

/** Sites without an adapter of their own that many people here use. */
const SUGGESTED = ['bsky.app', 'www.kaskus.co.id', 'www.reddit.com'];

/** Adds and removes sites and says what came of it. */
function useSites({ ports, view, refresh }: SectionProps) {
  const { settings, addedSites } = view;
  const words = pagesWordsIn(settings.language).options.sites;
  const [said, setSaid] = useState('');
  // The browser's question is put at once: it may only be asked from within the press itself.
  const add = async (host: string): Promise<void> => {
    const isKnown = addedSites.includes(host) || isBundled(ports.sites, host);
    const isAllowed = isKnown || (await ports.addSite(host).catch(() => false));
    await refresh();
    setSaid(fillPlain(isKnown ? words.known : isAllowed ? words.added : words.refused, { host }));
  };
  const remove = async (host: string): Promise<void> => {
    await ports.removeSite(host);
    await refresh();
    setSaid(fillPlain(words.removed, { host }));
  };
  return { words, said, add, remove, sayWrong: () => setSaid(words.wrong) };
}

/** Sites that are guarded by the names of their buttons, each after the person allowed it. */
export const OtherSites = (props: SectionProps) => {
  const { addedSites } = props.view;
  const { words, said, add, remove, sayWrong } = useSites(props);
  const offered = SUGGESTED.filter((host) => !addedSites.includes(host));

  return (
    <Section id="sites" title={words.title} text={words.text}>
      <AddSite words={words} onAdd={add} onWrong={sayWrong} />
      <p role="status" class="small said">
        {said}
      </p>
      {offered.length > 0 && <h3 id="sites-suggested">{words.suggested}</h3>}
      <SiteRows
        hosts={offered}
        title="sites-suggested"
        label={words.guard}
        name={words.guardNamed}
        onPress={add}
      />
      <h3 id="sites-added">{words.list}</h3>
      {addedSites.length === 0 && <p class="small">{words.none}</p>}
      <SiteRows
        hosts={addedSites}
        title="sites-added"
        label={words.remove}
        name={words.removeNamed}
        onPress={remove}
      />
    </Section>
  );
};
