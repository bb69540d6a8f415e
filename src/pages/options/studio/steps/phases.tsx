import { PHASES } from '../../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { Section } from '../../section.tsx';
import { type Json, listAt, type Path, textAt } from '../draft/json.ts';
import { fieldId } from '../fields/field.tsx';
import { DayField, SelectField } from '../fields/text-field.tsx';
import { useStudio } from '../studio-context.ts';

/** The calendar of one election, a row a phase. */
export const Phases = ({ path }: { path: Path }) => {
  const { words, file, change } = useStudio();
  const phases = listAt(file, path);
  const add = (): void => {
    const taken = new Set(phases.map((phase) => textAt(phase, ['phase'])));
    const next = PHASES.find((phase) => !taken.has(phase) && phase !== 'preparation') ?? 'campaign';
    change(path, [...phases, { phase: next }]);
  };
  const remove = (place: number): void =>
    change(
      path,
      phases.filter((_phase, other) => other !== place),
    );
  return (
    <Section id="studio-phases" title={words.election.phases} text={words.election.phasesText}>
      {phases.length === 0 && <p class="small">{words.election.noPhases}</p>}
      <ul class="phase-rows">
        {phases.map((phase, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two phases may have one name
          <PhaseRow key={place} path={[...path, place]} onRemove={() => remove(place)} phase={phase} />
        ))}
      </ul>
      <button type="button" id={fieldId(path)} class="button button--outline" onClick={add}>
        {words.election.addPhase}
      </button>
    </Section>
  );
};

type RowProps = { path: Path; phase: Json; onRemove: () => void };

const PhaseRow = ({ path, phase, onRemove }: RowProps) => {
  const { words } = useStudio();
  const named: Readonly<Record<string, string>> = words.phases;
  const name = named[textAt(phase, ['phase'])] ?? words.election.phase;
  return (
    <li class="phase-row">
      <SelectField
        path={[...path, 'phase']}
        label={words.election.phase}
        options={PHASES.map((value) => ({ value, label: words.phases[value] }))}
      />
      <DayField path={[...path, 'from']} label={words.election.from} />
      <DayField path={[...path, 'to']} label={words.election.to} />
      <button
        type="button"
        class="button button--text"
        aria-label={fillPlain(words.removeNamed, { name })}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </li>
  );
};
