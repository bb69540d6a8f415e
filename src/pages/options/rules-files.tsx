import { useState } from 'preact/hooks';
import { sayIn } from '../../words/index.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { DropZone } from './drop-zone.tsx';
import { importFile, type Outcome } from './import-file.ts';
import type { SectionProps } from './options.tsx';
import { RulesFileCard } from './rules-file-card.tsx';
import { Section } from './section.tsx';

/** Rules files of agencies: add one, see what is in force, take one away. */
export const RulesFiles = ({ ports, view, refresh }: SectionProps) => {
  const { language } = view.settings;
  const words = pagesWordsIn(language).options.rules;
  const [outcome, setOutcome] = useState<Outcome>();
  const take = async (file: File): Promise<void> => {
    setOutcome(await importFile(file, ports.send, words));
    await refresh();
  };
  const remove = async (channel: string): Promise<void> => {
    await ports.send('rules:remove', channel);
    setOutcome(undefined);
    await refresh();
  };
  return (
    <Section id="rules" title={words.title} text={words.text}>
      <DropZone words={words} onFile={take} />
      <div role="status" class="outcome">
        {outcome && <p>{outcome.said}</p>}
        {outcome && outcome.refusals.length > 0 && (
          <ul class="refusals">
            {outcome.refusals.map((refusal) => (
              <li key={refusal.id}>{sayIn(language, refusal)}</li>
            ))}
          </ul>
        )}
      </div>
      <h3 id="rules-list-title">{words.list}</h3>
      {view.rules.length === 0 && <p class="small">{words.none}</p>}
      <ul id="rules-list" class="cards" aria-labelledby="rules-list-title">
        {view.rules.map((info) => (
          <RulesFileCard key={info.channel} {...{ info, language }} now={ports.now()} onRemove={remove} />
        ))}
      </ul>
    </Section>
  );
};
