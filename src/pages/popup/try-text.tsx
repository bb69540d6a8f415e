import { useState } from 'preact/hooks';
import type { Act } from '../../check/types.ts';
import type { Settings } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import type { PagePorts, Site } from '../ports.ts';
import { type Asked, askByHand, readQuestion } from './ask-by-hand.ts';
import { LinkAnswer } from './link-answer.tsx';
import { VerdictCard } from './verdict-card.tsx';

type TryAct = keyof PagesWords['check']['acts'];
const TRY_ACTS: readonly TryAct[] = ['post', 'comment', 'share', 'like'];

type Props = { send: PagePorts['send']; sites: readonly Site[]; settings: Settings; words: PagesWords };

/** Checks a text or a link by hand, with the rules and the situation the guard uses. Nothing of it is kept or opened. */
export const TryText = ({ send, sites, settings, words }: Props) => {
  const [text, setText] = useState('');
  const [act, setAct] = useState<TryAct>('post');
  const [asked, setAsked] = useState<Asked>();

  const ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAsked(await askByHand(readQuestion(text, act, sites), send));
  };

  return (
    <form class="try" onSubmit={ask}>
      <label for="try-text">{words.check.title}</label>
      <textarea
        id="try-text"
        rows={3}
        dir="auto"
        spellcheck={false}
        placeholder={words.check.placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="try-row">
        <ActChoice act={act} words={words.check} onChange={setAct} />
        <button type="submit" class="button button--primary" disabled={text.trim() === ''}>
          {words.check.go}
        </button>
      </div>
      <div role="status">{asked && <Answer asked={asked} settings={settings} words={words} />}</div>
    </form>
  );
};

type AnswerProps = { asked: Asked; settings: Settings; words: PagesWords };

const Answer = ({
  asked: { link, act, content, verdict },
  settings: { language, status },
  words,
}: AnswerProps) => {
  const isTold = verdict && (!link || verdict === 'failed' || verdict.findings.length > 0);
  return (
    <>
      {link && <LinkAnswer link={link} verdict={verdict} language={language} />}
      {isTold && <VerdictCard {...{ act, content, verdict, language, status, words }} />}
    </>
  );
};

type ChoiceProps = { act: Act; words: PagesWords['check']; onChange: (act: TryAct) => void };

const ActChoice = ({ act, words, onChange }: ChoiceProps) => (
  <select
    aria-label={words.act}
    value={act}
    onChange={(event) => onChange(event.currentTarget.value as TryAct)}
  >
    {TRY_ACTS.map((one) => (
      <option key={one} value={one}>
        {words.acts[one]}
      </option>
    ))}
  </select>
);
