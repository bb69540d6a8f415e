import { useState } from 'preact/hooks';
import { RULES_FILE_MAX_BYTES } from '../../../../ruleset/limits.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { sayIn } from '../../../../words/index.ts';
import { Section } from '../../section.tsx';
import { download } from '../download.ts';
import { exportFile } from '../draft/export-file.ts';
import { textAt } from '../draft/json.ts';
import { change } from '../draft/new-file.ts';
import { isReady } from '../draft/problems.ts';
import { DayField, NumberField } from '../fields/text-field.tsx';
import { addressOf } from '../places.ts';
import { ProblemLinks } from '../problem-links.tsx';
import { useStudio } from '../studio-context.ts';
import { NextCommands } from './next-commands.tsx';

/** What is still wrong, the file for the disk, and what to do with it. */
export const Export = () => {
  const { words, problems } = useStudio();
  const { export: own } = words;
  const ready = isReady(problems);
  return (
    <>
      <Section
        id="studio-step"
        title={ready ? own.title : own.notReady}
        text={ready ? own.ready : own.notReadyText}
      >
        <Left />
        <NumberAndDates />
        <Downloads />
      </Section>
      <NextCommands />
      <Section id="studio-booklet" title={own.booklet} text={own.bookletText}>
        <a class="button button--outline" href={addressOf('booklet')}>
          {own.bookletGo}
        </a>
      </Section>
    </>
  );
};

/** What is wrong first, what to look at after it. */
const Left = () => {
  const { words, problems, language } = useStudio();
  const of = (weight: 'wrong' | 'look') => problems.all.filter((problem) => problem.weight === weight);
  const [wrong, look] = [of('wrong'), of('look')];
  return (
    <>
      {wrong.length > 0 && <ProblemLinks problems={wrong} />}
      {problems.refused.length > 0 && (
        <ul class="refusals stop-list">
          {problems.refused.map((why) => (
            <li key={why.en}>
              <a class="link" href={addressOf('elections')}>
                {sayIn(language, why)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {look.length + problems.noticed.length > 0 && <h3>{words.export.lookAt}</h3>}
      {look.length > 0 && <ProblemLinks problems={look} />}
      {problems.noticed.length > 0 && (
        <ul class="refusals">
          {problems.noticed.map((why) => (
            <li key={why.en}>{sayIn(language, why)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const NumberAndDates = () => {
  const { words, lastSeq } = useStudio();
  const { export: own } = words;
  const hint = lastSeq < 0 ? own.seqFirst : fillPlain(own.seqHint, { last: String(lastSeq) });
  return (
    <div class="field-row">
      <NumberField path={['seq']} label={own.seq} hint={hint} />
      <DayField path={['expires']} label={own.expires} hint={own.expiresHint} time="T23:59:59Z" />
    </div>
  );
};

const Downloads = () => {
  const { words, problems, file, lastSeq, ports, replace, gaveOut } = useStudio();
  const { export: own } = words;
  const [said, setSaid] = useState('');
  const ready = isReady(problems) ? problems.file : undefined;
  const made = ready && exportFile(ready, lastSeq, ports.now());
  const size = made ? new TextEncoder().encode(made.text).length : 0;
  const give = (): void => {
    if (!made) return;
    download(made.name, made.text);
    gaveOut(made.seq);
    if (textAt(file, ['seq']) !== String(made.seq)) replace(change(file, ['seq'], made.seq));
    setSaid(fillPlain(own.done, { name: made.name }));
  };
  const giveDraft = (): void => {
    const name = `draf-${textAt(file, ['channel']) || 'aturan'}.json`;
    download(name, `${JSON.stringify(file, null, 2)}\n`);
    setSaid(fillPlain(own.done, { name }));
  };
  return (
    <>
      {size > RULES_FILE_MAX_BYTES && (
        <p class="expired">{fillPlain(own.tooBig, { size: String(Math.ceil(size / 1024)) })}</p>
      )}
      <div class="inline">
        <button type="button" class="button button--primary" disabled={!made} onClick={give}>
          {own.download}
        </button>
        <button type="button" class="button button--text" onClick={giveDraft}>
          {own.draft}
        </button>
      </div>
      {!made && <p class="small">{own.draftText}</p>}
      <p role="status">{said}</p>
    </>
  );
};
