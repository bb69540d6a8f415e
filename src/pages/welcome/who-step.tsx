import { pagesWordsIn } from '../../words/pages.ts';
import { OfficialAccounts } from '../options/official-accounts.tsx';
import { SituationFields } from '../situation-fields.tsx';
import type { StepProps } from './welcome.tsx';

/** Who the person is in law; official accounts wait behind a line, because few have one. */
export const WhoStep = ({ ports, settings, elections, words, onChange }: StepProps) => (
  <div class="card">
    <SituationFields settings={settings} elections={elections} onChange={onChange} />
    <details open={settings.officialAccounts.length > 0}>
      <summary>{words.who.official}</summary>
      <OfficialAccounts
        accounts={settings.officialAccounts}
        sites={ports.sites}
        words={pagesWordsIn(settings.language).options.me}
        onChange={(officialAccounts) => onChange({ officialAccounts })}
      />
    </details>
  </div>
);
