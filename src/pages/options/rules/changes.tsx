import { useEffect, useState } from 'preact/hooks';
import type { LayerInfo } from '../../../messages.ts';
import { diffRules } from '../../../ruleset/rules-diff.ts';
import { fillPlain } from '../../../words/fill.ts';
import { parseFile, readTexts } from './read-file.ts';
import type { RulesProps } from './rules-page.tsx';
import { namesOf, sayChange } from './say-change.ts';

const MOST_SHOWN = 40;
/** They differ in every file and say nothing alone. */
const OF_EVERY_FILE = new Set(['seq', 'issued', 'expires', '$schema']);

type Props = RulesProps & { layer: LayerInfo };

/** What the file in force changed against the one before it, in sentences. */
export const Changes = (props: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.words.changes.title}</summary>
      {isOpen && <List {...props} />}
    </details>
  );
};

const List = ({ layer, words, language, ports: { send } }: Props) => {
  const [said, setSaid] = useState<readonly string[]>();
  useEffect(() => {
    let isOver = false;
    readTexts(send, layer).then((texts) => {
      if (isOver || texts?.before === undefined) return;
      const [before, now] = [parseFile(texts.before), parseFile(texts.now)];
      const names = namesOf(before, now);
      const changes = diffRules(before, now).filter(({ path }) => !OF_EVERY_FILE.has(path.join()));
      setSaid(changes.map((change) => sayChange(change, language, names)));
    });
    return () => {
      isOver = true;
    };
  }, [send, layer, language]);
  if (said === undefined) return null;
  if (said.length === 0) return <p class="small">{words.changes.none}</p>;
  const more = said.length - MOST_SHOWN;
  return (
    <>
      <ul class="changes">
        {said.slice(0, MOST_SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {more > 0 && <p class="small">{fillPlain(words.changes.more, { count: String(more) })}</p>}
    </>
  );
};
