import { Me } from './me.tsx';
import type { SectionProps } from './options.tsx';
import { OtherSites } from './other-sites.tsx';
import { Silenced } from './silenced.tsx';

/** Who the person is, where else the guard works, and what is no longer asked about. */
export const SettingsPage = (props: SectionProps) => (
  <>
    <Me {...props} />
    <OtherSites {...props} />
    <Silenced {...props} />
  </>
);
