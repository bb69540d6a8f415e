import type { Settings, Silence } from '../messages.ts';
import { MOST } from './schemas.ts';

const isSame = (one: Silence, other: Silence): boolean =>
  one.what === other.what && one.platform === other.platform && one.key === other.key;

/** Settings that no longer ask about `silence`. Silencing twice keeps the newer date; the oldest fall out. */
export const addSilence = (settings: Settings, silence: Silence): Settings => ({
  ...settings,
  silenced: [...settings.silenced.filter((known) => !isSame(known, silence)), silence].slice(-MOST.silenced),
});
