import { useState } from 'preact/hooks';
import type { Act, Content, Verdict } from '../../check/types.ts';
import type { Settings } from '../../messages.ts';
import type { PagesWords } from '../../words/pages.ts';
import type { PagePorts } from '../ports.ts';
import { VerdictCard } from './verdict-card.tsx';

type TryAct = keyof PagesWords['check']['acts'];
const TRY_ACTS: readonly TryAct[] = ['post', 'comment', 'share', 'like'];

/** The person's own words, or words they are about to pass on. */
const contentOf = (act: Act, text: string): Content => ({ text, own: act === 'post' || act === 'comment' });

type Asked = { act: Act; content: Content; verdict: Verdict | 'failed' };
type Props = { send: PagePorts['send']; settings: Settings; words: PagesWords };

/** Checks a text by hand, with the rules and the situation the guard uses. Nothing of it is kept. */
export const TryText = ({ send, settings, words }: Props) => {
  const [text, setText] = useState('');
  const [act, setAct] = useState<TryAct>('post');
  const [asked, setAsked] = useState<Asked>();

  const ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    const content = contentOf(act, text);
    const answer = await send('check:content', { act, content });
    setAsked({ act, content, verdict: answer.ok ? answer.value : 'failed' });
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
      <div role="status">
        {asked && (
          <VerdictCard {...asked} language={settings.language} status={settings.status} words={words} />
        )}
      </div>
    </form>
  );
};

type ChoiceProps = { act: TryAct; words: PagesWords['check']; onChange: (act: TryAct) => void };

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
