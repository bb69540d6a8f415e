import { useState } from 'preact/hooks';
import type { PagesWords } from '../../words/pages.ts';
import { siteHost } from './site-host.ts';

type Props = {
  words: PagesWords['options']['sites'];
  /** Gets the host, within the press that asked for it. */
  onAdd: (host: string) => void;
  onWrong: () => void;
};

/** One line to name a site by its address, in whatever form people copy it. */
export const AddSite = ({ words, onAdd, onWrong }: Props) => {
  const [typed, setTyped] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const host = siteHost(typed);
    if (host === undefined) onWrong();
    else {
      onAdd(host);
      setTyped('');
    }
  };
  return (
    <form class="inline" onSubmit={add}>
      <input
        aria-label={words.address}
        placeholder={words.example}
        inputmode="url"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button--outline" disabled={typed.trim() === ''}>
        {words.add}
      </button>
    </form>
  );
};
