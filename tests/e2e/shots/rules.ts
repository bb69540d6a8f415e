import { mkdirSync } from 'node:fs';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, type Browser, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

type Look = { name: string; size: { width: number; height: number }; dark?: boolean; language?: 'id' | 'en' };

const LOOKS: readonly Look[] = [
  { name: 'light', size: { width: 1000, height: 2600 } },
  { name: 'dark', size: { width: 1000, height: 2600 }, dark: true, language: 'en' },
  { name: 'narrow', size: { width: 360, height: 3400 } },
];

const kertasari = (): RulesFile => structuredClone(kertasariRulesFile(localDay(new Date())));

/** The file of the month before: two accounts and a slogan less, another phase. */
function older(): RulesFile {
  const file = kertasari();
  file.seq -= 1;
  const { participants, phases } = file.elections[0]!;
  participants[1]!.accounts = participants[1]!.accounts!.slice(0, 3);
  participants[2]!.hashtags = [];
  phases[2]!.to = phases[2]!.from;
  return file;
}

/** A file of somebody else: expired, one side only, with parts for a newer version and its own wishes. */
function oneSided(): object {
  const { elections, ...file } = kertasari();
  const [election] = elections;
  return {
    ...file,
    channel: 'kecamatan-hilir',
    issuer: { name: 'Kecamatan Kertasari Hilir', contact: 'meja 2' },
    issued: '2024-02-01T00:00:00Z',
    expires: '2024-03-01T00:00:00Z',
    elections: [
      {
        ...election!,
        id: 'hilir',
        name: 'Pemilihan Hilir',
        participants: election!.participants.slice(0, 1),
      },
      { ...election!, id: 'hulu', name: 'Pemilihan Hulu', since: 2 },
    ],
    policy: { default: { mode: 'observe', writingHints: true }, add: { officialAccounts: [] } },
  };
}

const withPolicy = (file: RulesFile): RulesFile => ({
  ...file,
  policy: {
    default: { mode: 'warn', pause: false },
    add: { officialAccounts: [{ platform: 'x', handle: 'pemkab_kertasari' }] },
  },
});

async function fill(options: Tab, language: 'id' | 'en' = 'id'): Promise<void> {
  await ask(options, 'settings:set', { language });
  await ask(options, 'rules:import', JSON.stringify(withPolicy(older())));
  await ask(options, 'rules:import', JSON.stringify(withPolicy(kertasari())));
  await ask(options, 'rules:import', JSON.stringify(oneSided()));
}

const isFilled = () => document.querySelector('#rules h2') !== null;
const openAll = () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.layer details')) details.open = true;
};

async function open(browser: Browser): Promise<Tab> {
  const tab = await browser.extensionPage('options.html#rules');
  await tab.until('the page about rules', isFilled);
  return tab;
}

/** The page about rules: nothing there yet, two files, everything open, a refusal. */
export async function shootRules(folder: string, look: Look): Promise<void> {
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    size: look.size,
    colorScheme: look.dark ? 'dark' : 'light',
  });
  try {
    const empty = await open(browser);
    await empty.screenshot(`${folder}/rules-empty-${look.name}.png`);
    await fill(empty, look.language);
    await empty.close();
    const tab = await open(browser);
    await tab.screenshot(`${folder}/rules-files-${look.name}.png`);
    await tab.evaluate(openAll);
    await tab.until('the participants', () => document.querySelector('.people li') !== null);
    await tab.until('the changes', () => document.querySelector('.changes li') !== null);
    await tab.screenshot(`${folder}/rules-open-${look.name}.png`);
    await tab.close();
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.filename === process.argv[1]) {
  const folder = process.argv[2] ?? '.output/shots';
  mkdirSync(folder, { recursive: true });
  for (const look of LOOKS) await shootRules(folder, look);
}
