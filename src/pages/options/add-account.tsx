import { useState } from 'preact/hooks';
import type { PagesWords } from '../../words/pages.ts';
import type { Site } from '../ports.ts';
import { SiteSelect } from '../site-select.tsx';

type Props = {
  sites: readonly Site[];
  words: PagesWords['options']['me'];
  /** Gets the handle without blanks and @. */
  onAdd: (account: { platform: string; handle: string }) => void;
};

/** One line to name an account: the site and the handle as people type it. */
export const AddAccount = ({ sites, words, onAdd }: Props) => {
  const [platform, setPlatform] = useState(sites[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const handle = typed.trim().replace(/^@/, '');
  const add = (event: Event): void => {
    event.preventDefault();
    if (handle !== '') onAdd({ platform, handle });
    setTyped('');
  };
  return (
    <form class="inline" onSubmit={add}>
      <SiteSelect sites={sites} label={words.platform} value={platform} onChange={setPlatform} />
      <input
        aria-label={words.handle}
        placeholder={words.handle}
        maxLength={100}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button--outline" disabled={handle === ''}>
        {words.add}
      </button>
    </form>
  );
};
