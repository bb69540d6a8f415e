import type { Language } from '../../../../messages.ts';
import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { bookletWordsIn } from '../../../../words/studio.ts';
import { printDay } from '../../../dates.ts';
import { regionName } from '../../../regions.ts';
import { useStudio } from '../studio-context.ts';
import { BookletElection } from './booklet-election.tsx';
import { byHandle } from './by-handle.ts';
import { Forbidden } from './forbidden.tsx';

type Props = { file: RulesFile; language: Language };

/** Everything of a file that people need to know, to be read on paper. */
export const Sheet = ({ file, language }: Props) => {
  const words = bookletWordsIn(language);
  const expires = printDay(file.expires, language);
  return (
    <article class="rules-booklet" lang={language}>
      <header>
        <p class="booklet-issuer">{file.issuer.name}</p>
        <h2>{words.title}</h2>
        <p class="booklet-for">{words.forWhom}</p>
        <p class="booklet-facts">
          {fillPlain(words.number, { seq: String(file.seq), expires })}
          {file.region && <> · {fillPlain(words.region, { region: regionName(file.region) })}</>}
        </p>
        <p class="booklet-idea">{words.idea}</p>
      </header>
      <h3 class="booklet-part">{words.elections}</h3>
      {file.elections.map((election) => (
        <BookletElection key={election.id} election={election} language={language} />
      ))}
      <Forbidden file={file} language={language} />
      <Allowed file={file} language={language} />
      <Ask file={file} language={language} />
      <footer>
        {fillPlain(words.source, {
          channel: file.channel,
          seq: String(file.seq),
          issued: printDay(file.issued, language),
        })}
      </footer>
    </article>
  );
};

const Allowed = ({ file, language }: Props) => {
  const words = bookletWordsIn(language);
  const { ports } = useStudio();
  const official = file.allow?.accounts ?? [];
  return (
    <div class="booklet-block">
      <h3 class="booklet-part">{words.allowed}</h3>
      <ul class="booklet-list">
        {Object.entries(words.allowedLines).map(([name, line]) => (
          <li key={name}>{line}</li>
        ))}
      </ul>
      {official.length > 0 && (
        <p>
          <strong>{words.official}:</strong>{' '}
          {byHandle(official, ports.sites)
            .map(({ handle, sites }) => `@${handle} (${sites})`)
            .join('; ')}
        </p>
      )}
    </div>
  );
};

const Ask = ({ file, language }: Props) => {
  const words = bookletWordsIn(language);
  const { name, contact, url } = file.issuer;
  return (
    <div class="booklet-ask">
      <h3>{words.ask}</h3>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{contact ?? words.noContact}</p>
      {url && <p>{url}</p>}
    </div>
  );
};
