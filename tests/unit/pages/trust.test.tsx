import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoredItem } from '../../../src/messages.ts';
import type { OptionsView } from '../../../src/pages/options/read-options.ts';
import { groupOf } from '../../../src/pages/options/trust/stored-groups.ts';
import { TrustPage } from '../../../src/pages/options/trust/trust-page.tsx';
import { trustWordsIn } from '../../../src/words/trust.ts';
import { fakePorts } from './fake-ports.ts';

afterEach(cleanup);

const STORED: readonly StoredItem[] = [
  { area: 'local', key: 'settings', size: 240 },
  { area: 'local', key: 'rules-files', size: 2_400_000 },
  { area: 'local', key: 'rules-for-pages', size: 100_000 },
];

function open(stored = STORED, requests: readonly string[] = []) {
  let left = stored;
  const fake = fakePorts({
    'storage:list': () => left,
    'storage:remove': (keys) => {
      left = left.filter(({ key }) => !keys.includes(key));
    },
    'requests:list': () => requests,
  });
  const view = {
    settings: fake.settings(),
    rules: [{ channel: 'bkpsdm', issuer: 'BKPSDM Kertasari', seq: 41 }],
    addedSites: ['mastodon.example'],
  } as unknown as OptionsView;
  render(
    <TrustPage ports={fake.ports} view={view} change={async () => true} refresh={async () => {}} place="" />,
  );
  return fake;
}
const part = (name: string) => screen.findByRole('region', { name });

describe('permissions', () => {
  it('says of each why, and of each site whether it is granted', async () => {
    open();
    const list = await part('Izin dan alasannya');
    expect(within(list).getByText('Menyimpan pengaturan dan catatan di peramban ini.')).toBeTruthy();
    const sites = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim());
    expect(sites).toContain('XDiberikan');
    expect(sites).toContain('mastodon.exampleDiberikan');
  });

  it('shows a site that was taken back', async () => {
    const fake = fakePorts();
    fake.ports.missingSites.mockResolvedValue([{ id: 'fb', name: 'Facebook' }]);
    const view = { settings: fake.settings(), rules: [], addedSites: [] } as unknown as OptionsView;
    render(
      <TrustPage
        ports={fake.ports}
        view={view}
        change={async () => true}
        refresh={async () => {}}
        place=""
      />,
    );
    const list = await part('Izin dan alasannya');
    expect(within(list).getByText('Facebook').textContent).toContain('Belum diberikan');
  });

  it('explains every permission of the manifest', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const asked = /permissions: \[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]/.exec(config)?.[1] ?? '';
    const names = [...asked.matchAll(/'([a-zA-Z]+)'/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'chrome');
    expect(names).toContain('storage');
    const unexplained = names.filter(
      (name) => !Object.hasOwn(trustWordsIn('id').permissions.why, name ?? ''),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('what is stored', () => {
  it('is told in groups with its size, and can be deleted one by one', async () => {
    const { send } = open();
    const list = await part('Yang tersimpan di peramban ini');
    expect(await within(list).findByText(/^2,5 MB$/)).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: 'Hapus: Berkas aturan dan asalnya' }));
    expect(send).toHaveBeenCalledWith('storage:remove', ['rules-files', 'rules-for-pages']);
    await waitFor(() => expect(within(list).queryByText(/^2,5 MB$/)).toBeNull());
  });

  it('is deleted altogether only after a second press', async () => {
    const { send } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus semuanya' }));
    expect(send).not.toHaveBeenCalledWith('storage:remove', expect.anything());
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus semua' }));
    expect(send).toHaveBeenCalledWith(
      'storage:remove',
      STORED.map(({ key }) => key),
    );
  });

  it('has no key that is not explained', () => {
    const files = readdirSync('src/background', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const keys = files.flatMap((name) =>
      [...readFileSync(`src/background/${name}`, 'utf8').matchAll(/^ {2}key: '([^']+)'/gm)].map(
        ([, key]) => key ?? '',
      ),
    );
    expect(keys).toContain('settings');
    expect(keys.filter((key) => groupOf(key) === 'other')).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is nothing when the browser counted nothing', async () => {
    open();
    expect(await screen.findByText(trustWordsIn('id').network.none)).toBeTruthy();
  });

  it('names each address once', async () => {
    open(STORED, ['https://rules.example/a.json', 'https://rules.example/a.json']);
    expect(await screen.findAllByText('https://rules.example/a.json')).toHaveLength(1);
    expect(screen.queryByText(trustWordsIn('id').network.none)).toBeNull();
  });
});

it('names version, fingerprints, rules files and every library with its licence', async () => {
  open();
  const build = await part('Versi');
  expect(within(build).getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(2);
  expect(build.textContent).toContain('BKPSDM Kertasari, nomor 41');
  const libraries = await part('Pustaka di dalamnya');
  expect(within(libraries).getByText('preact')).toBeTruthy();
  expect(libraries.textContent).toContain('Jason Miller');
});
