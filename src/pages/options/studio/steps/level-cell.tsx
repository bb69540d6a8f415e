import type { Level } from '../../../../check/types.ts';
import { fillPlain } from '../../../../words/fill.ts';
import type { Tried } from '../draft/samples.ts';
import { useStudio } from '../studio-context.ts';

/** Shapes tell the levels apart before their colours do. */
const SHAPE: Record<Level, string> = { stop: '⬣', warn: '◆', note: '○', clear: '✓' };

type Props = { tried: Tried; name: string; onPress: () => void };

/** What came of one sample; pressed, it says why. */
export const LevelCell = ({ tried: { kind, level }, name, onPress }: Props) => {
  const { words } = useStudio();
  const said = words.try.levels[level];
  const label = fillPlain(words.try.cell, { sample: words.try.samples[kind], name, level: said });
  return (
    <button type="button" class={`level-cell level-cell--${level}`} aria-label={label} onClick={onPress}>
      <span aria-hidden="true">{SHAPE[level]}</span> {said}
    </button>
  );
};
