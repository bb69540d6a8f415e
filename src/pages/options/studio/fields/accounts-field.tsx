import { useState } from 'preact/hooks';
import { readAccounts } from '../../../../ruleset/candidate-accounts.ts';
import { accountKey } from '../../../../ruleset/layer.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { siteName } from '../../../ports.ts';
import { SiteSelect } from '../../../site-select.tsx';
import { type Json, listAt, type Path, textAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { FieldProblems, fieldId } from './field.tsx';

type Props = { path: Path };

/**
 * Accounts, a row a name, because a campaign has one name on many sites; and a line to add more: a name with its site, or
 * an address from the browser's own bar.
 */
export const AccountsField = ({ path }: Props) => {
  const { file, change, problems, words, ports } = useStudio();
  const accounts = listAt(file, path);
  const id = fieldId(path);
  const handles = [...new Set(accounts.map((account) => textAt(account, ['handle'])))];
  const remove = (handle: string): void => {
    const rest = accounts.filter((account) => textAt(account, ['handle']) !== handle);
    change(path, rest.length > 0 ? rest : undefined);
  };
  const sitesOf = (handle: string): string =>
    accounts
      .filter((account) => textAt(account, ['handle']) === handle)
      .map((account) => siteName(ports.sites, textAt(account, ['platform'])))
      .join(', ');
  return (
    <div class="field">
      {accounts.length === 0 && <p class="small">{words.accounts.none}</p>}
      <ul class="rows accounts">
        {handles.map((handle) => (
          <li key={handle}>
            <span>
              <bdi>@{handle}</bdi>
              <span class="small">{sitesOf(handle)}</span>
            </span>
            <button
              type="button"
              class="button button--text"
              aria-label={fillPlain(words.removeNamed, { name: `@${handle}` })}
              onClick={() => remove(handle)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddAccounts id={id} accounts={accounts} onAdd={(added) => change(path, [...accounts, ...added])} />
      <FieldProblems id={`${id}-problems`} problems={problems.under(path)} depth={path.length} />
    </div>
  );
};

type AddProps = { id: string; accounts: readonly Json[]; onAdd: (accounts: readonly Json[]) => void };

/** Reads what was typed and says what of it is no account. */
function useAdd({ accounts, onAdd }: AddProps, platform: string) {
  const { words } = useStudio();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const read = readAccounts(typed, platform);
    const there = new Set(
      accounts.map((one) => accountKey(textAt(one, ['platform']), textAt(one, ['handle']))),
    );
    const fresh = read.accounts.filter((one) => !there.has(accountKey(one.platform, one.handle)));
    if (fresh.length > 0) onAdd(fresh);
    setTyped(read.odd.join(' '));
    const odd = read.odd.map((word) => fillPlain(words.accounts.odd, { word }));
    setSaid([...odd, ...(fresh.length < read.accounts.length ? [words.accounts.twice] : [])].join(' '));
  };
  return { typed, setTyped, said, add };
}

const AddAccounts = (props: AddProps) => {
  const { words, ports } = useStudio();
  const sites = ports.sites.filter(({ matches }) => matches?.length !== 0);
  const [platform, setPlatform] = useState(sites[0]?.id ?? '');
  const { typed, setTyped, said, add } = useAdd(props, platform);
  return (
    <>
      <form class="inline" onSubmit={add}>
        <SiteSelect sites={sites} label={words.accounts.site} value={platform} onChange={setPlatform} />
        <input
          id={props.id}
          aria-label={words.accounts.handle}
          placeholder={words.accounts.handle}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button--outline" disabled={typed.trim() === ''}>
          {words.add}
        </button>
      </form>
      <p role="status" class="small">
        {said}
      </p>
    </>
  );
};
