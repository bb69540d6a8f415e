import type { ComponentChildren } from 'preact';
import type { Mode } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';

const MODES: readonly Mode[] = ['warn', 'observe'];

type Props = {
  mode: Mode;
  words: PagesWords['options']['me'];
  /** An agency decided. */
  isLocked: boolean;
  onChange: (mode: Mode) => void;
  /** Who decided. */
  children: ComponentChildren;
};

/** Whether acts are held, or only remarked on. */
export const ModeChoice = ({ mode, words, isLocked, onChange, children }: Props) => (
  <fieldset class="choices" disabled={isLocked}>
    <legend>{words.mode}</legend>
    {MODES.map((one) => (
      <label key={one} class="choice">
        <input type="radio" name="mode" checked={one === mode} onChange={() => onChange(one)} />
        <span>
          {words.modes[one]}
          <span class="small">{words.modeText[one]}</span>
        </span>
      </label>
    ))}
    {children}
  </fieldset>
);
