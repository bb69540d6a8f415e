import { RegionPicker } from '../../../region-picker.tsx';
import type { ListFacts } from '../draft/candidate-import.ts';
import { useStudio } from '../studio-context.ts';

type FactsProps = { facts: ListFacts; onFacts: (facts: ListFacts) => void };

/** What a list does not say itself. */
export const ListFactsForm = ({ facts, onFacts }: FactsProps) => {
  const { words, language } = useStudio();
  const set = (name: keyof ListFacts, value: string): void => onFacts({ ...facts, [name]: value });
  return (
    <>
      <div class="field">
        <label for="studio-list-name">{words.import.name}</label>
        <input
          id="studio-list-name"
          autocomplete="off"
          value={facts.name}
          onInput={(event) => set('name', event.currentTarget.value)}
        />
      </div>
      <RegionPicker
        id="studio-list-region"
        language={language}
        label={words.import.region}
        code={facts.region || undefined}
        onChange={(code) => set('region', code ?? '')}
      />
      <div class="field-row">
        {(['prospective', 'candidate', 'until'] as const).map((day) => (
          <div class="field" key={day}>
            <label for={`studio-list-${day}`}>{words.import[day]}</label>
            <input
              id={`studio-list-${day}`}
              class="short"
              type="date"
              value={facts[day]}
              onInput={(event) => set(day, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </>
  );
};
