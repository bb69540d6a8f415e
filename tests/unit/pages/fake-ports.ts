import { vi } from 'vitest';
import { SETTINGS } from '../../../src/background/items.ts';
import type { JournalEntry, Messages, ServedName, Settings } from '../../../src/messages.ts';
import type { PopupPorts } from '../../../src/pages/popup/popup.tsx';
import type { Send } from '../../../src/send.ts';

type Answers = { [Name in ServedName]?: (...sent: Parameters<Messages[Name]>) => ReturnType<Messages[Name]> };

export const TODAY = new Date(2031, 9, 15, 9, 41);

export const entry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  at: new Date(2031, 9, 15, 8, 5).toISOString(),
  platform: 'x',
  act: 'like',
  level: 'stop',
  prohibitions: ['skb-2022/ds-6'],
  decision: 'cancel',
  ...change,
});

/** Ports with a background that keeps settings and otherwise answers as told; a message without an answer fails. */
export function fakePorts(answers: Answers = {}, start: Partial<Settings> = {}) {
  let settings: Settings = { ...SETTINGS.fallback, ...start };
  const all: Answers = {
    'settings:get': () => settings,
    'settings:set': (change) => {
      settings = { ...settings, ...change };
      return { ok: true, value: settings };
    },
    'tab:state': () => ({ state: 'checked', platform: 'x', acts: ['like', 'share', 'post'] }),
    'journal:list': () => [],
    'rules:list': () => [],
    'prohibitions:list': () => [
      {
        id: 'skb-2022/ds-6',
        law: { id: 'SKB Netralitas 2022 · disiplin no. 6', en: 'SKB 2022 · discipline no. 6' },
        plain: { id: 'Menyukai unggahan calon.', en: 'Liking a candidate’s post.' },
      },
    ],
    'health:list': () => [],
    ...answers,
  };
  const send = vi.fn(async (name: ServedName, ...sent: unknown[]) => {
    const answer = all[name] as ((...sent: unknown[]) => unknown) | undefined;
    return answer ? { ok: true, value: answer(...sent) } : { ok: false, why: 'no-answer' };
  });
  const ports = {
    send: send as unknown as Send,
    sites: [
      { id: 'x', name: 'X' },
      { id: 'fb', name: 'Facebook' },
    ],
    now: () => TODAY,
    missingSites: vi.fn<PopupPorts['missingSites']>(async () => []),
    askSites: vi.fn(async () => true),
    addSite: vi.fn(async () => true),
    removeSite: vi.fn(async () => true),
    askHosts: vi.fn(async () => true),
    returnHosts: vi.fn(async () => true),
    tabId: 7,
    testPage: vi.fn<PopupPorts['testPage']>(async () => undefined),
    onTrails: vi.fn<PopupPorts['onTrails']>(() => () => {}),
    stopTrail: vi.fn(),
    trail: {
      look: vi.fn<PopupPorts['trail']['look']>(async () => undefined),
      start: vi.fn(async () => undefined),
      stop: vi.fn(async () => {}),
    },
    copy: vi.fn(async () => {}),
    saveFile: vi.fn(),
    print: vi.fn(),
    permissions: vi.fn(async () => ['alarms', 'storage']),
    version: '0.1.0',
    reloadTab: vi.fn(),
    openSettings: vi.fn(),
    openPage: vi.fn(),
  } satisfies PopupPorts;
  return { ports, send, settings: () => settings };
}
