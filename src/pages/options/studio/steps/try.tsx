import { useMemo } from 'preact/hooks';
import { Section } from '../../section.tsx';
import { asksWith, triable } from '../draft/try-rules.ts';
import { NextStep } from '../steps-nav.tsx';
import { useStudio } from '../studio-context.ts';
import { TryAll } from './try-all.tsx';
import { TryOne } from './try-one.tsx';

/** What the check says with this draft: one post by hand, and the same posts about everybody. */
export const Try = () => {
  const { words, file, ports } = useStudio();
  const used = useMemo(() => triable(file, ports.now()), [file, ports]);
  const ask = useMemo(() => used && asksWith(used), [used]);
  if (!used || !ask) {
    return (
      <Section id="studio-step" title={words.try.title} text={words.try.text}>
        <p>{words.try.notYet}</p>
      </Section>
    );
  }
  return (
    <>
      <TryOne file={used} ask={ask} />
      <TryAll elections={used.elections} ask={ask} />
      <NextStep after="try" />
    </>
  );
};
