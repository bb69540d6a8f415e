import type { Settings } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';
import { type Site, siteName } from '../ports.ts';
import { AddAccount } from './add-account.tsx';

type Accounts = Settings['officialAccounts'];
type Props = {
  accounts: Accounts;
  sites: readonly Site[];
  words: PagesWords['options']['me'];
  onChange: (accounts: Accounts) => void;
};

/** The accounts of an agency that the person runs. */
export const OfficialAccounts = ({ accounts, sites, words, onChange }: Props) => {
  const add = (added: Accounts[number]): void => {
    const isKnown = accounts.some(
      ({ platform, handle }) => platform === added.platform && handle === added.handle,
    );
    if (!isKnown) onChange([...accounts, added]);
  };
  return (
    <div class="field">
      <h3>{words.official}</h3>
      <p class="small">{words.officialText}</p>
      <ul class="rows">
        {accounts.map((one) => (
          <li key={`${one.platform} ${one.handle}`}>
            <span>
              <bdi>@{one.handle}</bdi> <span class="small">{siteName(sites, one.platform)}</span>
            </span>
            <button
              type="button"
              class="button button--text"
              aria-label={fillPlain(words.removeNamed, { name: `@${one.handle}` })}
              onClick={() => onChange(accounts.filter((other) => other !== one))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddAccount sites={sites} words={words} onAdd={add} />
    </div>
  );
};
