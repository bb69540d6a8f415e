import type { SettingsInForce } from '../../messages.ts';
import { settingsInForce } from '../../settings-in-force.ts';
import type { OptionsView } from './read-options.ts';

/** The settings as they act: what the person chose, under what rules files want. */
export const inForce = ({ settings, policy }: OptionsView): SettingsInForce =>
  policy ? settingsInForce(settings, policy) : settings;
