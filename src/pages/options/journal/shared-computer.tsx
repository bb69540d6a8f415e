import { useState } from 'preact/hooks';
import { fillPlain } from '../../../words/fill.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { inForce } from '../in-force.ts';
import type { SectionProps } from '../options.tsx';
import { LockedBy, lockOn } from '../rules/locked.tsx';
import { Section } from '../section.tsx';

/** The switch for people who share their browser: what is there goes after a second yes, and nothing more is kept. */
export const SharedComputer = ({ view, change }: SectionProps) => {
  const { language, sharedComputer = false } = inForce(view);
  const lock = lockOn(view.policy, 'sharedComputer');
  const { shared, keeping } = journalWordsIn(language);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (wanted: boolean): Promise<void> => {
    setAsking(false);
    const isSaved = await change({ sharedComputer: wanted });
    setSaid(isSaved ? (wanted ? shared.started : shared.ended) : keeping.notSaved);
  };
  return (
    <Section id="shared" title={shared.title} text={shared.text}>
      <label class="choice">
        <input
          type="checkbox"
          checked={sharedComputer || isAsking}
          disabled={lock !== undefined}
          onChange={() => (sharedComputer ? save(false) : setAsking(!isAsking))}
        />
        <span>
          {shared.switch}
          <span class="small">{shared.on}</span>
        </span>
      </label>
      <LockedBy lock={lock} language={language} />
      <div role="status">
        {isAsking ? (
          <Sure view={view} onNo={() => setAsking(false)} onYes={() => save(true)} />
        ) : (
          said !== '' && <p class="small">{said}</p>
        )}
      </div>
    </Section>
  );
};

const Sure = ({
  view: { settings, journal },
  onNo,
  onYes,
}: Pick<SectionProps, 'view'> & { onNo: () => void; onYes: () => void }) => {
  const { shared } = journalWordsIn(settings.language);
  return (
    <div class="sure">
      <p>{fillPlain(shared.sure, { count: String(journal.length) })}</p>
      <div class="inline">
        <button type="button" class="button button--outline" onClick={onNo}>
          {shared.no}
        </button>
        <button type="button" class="button button--primary" onClick={onYes}>
          {shared.yes}
        </button>
      </div>
    </div>
  );
};
