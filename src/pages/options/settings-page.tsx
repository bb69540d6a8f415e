import { SharedComputer } from './journal/shared-computer.tsx';
import { Me } from './me.tsx';
import type { SectionProps } from './options.tsx';
import { OtherSites } from './other-sites.tsx';
import { OthersPictures } from './others-pictures.tsx';
import { Silenced } from './silenced.tsx';
import { WritingHints } from './writing-hints.tsx';

/** Who the person is, where else the guard works, and what is no longer asked about. */
export const SettingsPage = (props: SectionProps) => (
  <>
    <Me {...props} />
    <WritingHints {...props} />
    <OtherSites {...props} />
    <OthersPictures {...props} />
    <Silenced {...props} />
    <SharedComputer {...props} />
  </>
);
