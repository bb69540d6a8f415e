import type { Language, Settings } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import { Mark } from '../icons.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import { regionName, shortRegionName } from '../regions.ts';

type Props = {
  settings: Settings | undefined;
  words: PagesWords;
  onLanguage: (chosen: Language) => Promise<void>;
};

/** The product's name and for whom it judges: "PNS", "Kab. Klaten". */
export const Head = ({ settings, words, onLanguage }: Props) => (
  <header class="head">
    <Mark />
    <h1>{words.name}</h1>
    {settings && (
      <p class="small" title={settings.region ? regionName(settings.region) : undefined}>
        <span>{words.status[settings.status]}</span>
        {settings.region && <span>{shortRegionName(settings.region)}</span>}
      </p>
    )}
    <LanguageSwitch language={settings?.language ?? 'id'} words={words} onChange={onLanguage} />
  </header>
);
