import type { Act, Content, Level, Situation, Verdict } from './check/types.ts';
import type { Bilingual } from './ruleset/prohibitions.ts';
import type { Repair } from './ruleset/repair.ts';

/** Language of everything the person reads. */
export type Language = 'id' | 'en';

/** `observe` never holds: it only tells. */
export type Mode = 'observe' | 'warn';

export type Settings = {
  language: Language;
  mode: Mode;
  status: Situation['status'];
  officialAccounts: readonly { platform: string; handle: string }[];
  /** What the person marked as "Bukan soal politik": never asked about again. */
  silenced: readonly Silence[];
};

/** What holds until the person has chosen, and wherever their settings cannot be read. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  mode: 'warn',
  status: 'pns',
  officialAccounts: [],
  silenced: [],
};

/** `item` one post or profile, `account` everything by one author, `prohibition` one rule. */
export type Silence = {
  what: 'item' | 'account' | 'prohibition';
  platform: string;
  key: string;
  since: string;
};

/** Whom to ask: the issuer of the strongest rules file. */
export type Contact = { name: string; contact?: string };

/** What rules files bring to every page, made once when they change. */
export type FromRulesFiles = {
  /** `PageRules` as JSON, for the page to read when the first act comes; absent where there are no files. */
  added?: string;
  /** What they change in adapters, strongest last. */
  repairs?: readonly Repair[];
  contact?: Contact;
};

/** What a page needs to guard: sent once at start and again after every change. */
export type PageSetup = FromRulesFiles & {
  settings: Settings;
  /** The bundled law as JSON, in the person's language and with sanctions: a page itself carries it in short. */
  law?: string;
};

export type Decision = 'cancel' | 'continue' | 'not-politics';

/** One held act. No post text, no account name: only what happened and under which rule. */
export type JournalEntry = {
  at: string;
  platform: string;
  act: Act;
  level: Level;
  prohibitions: readonly string[];
  decision: Decision | 'unanswered';
};

/** What the guard of one tab says of itself. */
export type PageState =
  | { state: 'checked'; platform: string; acts: readonly Act[] }
  /** Some promised part of the page was not found; the acts that are not seen. */
  | { state: 'partly'; platform: string; missing: readonly Act[] }
  | { state: 'not-checked'; platform?: string; why: NotChecked };
export type NotChecked =
  | 'no-adapter'
  | 'adapter-matches-nothing'
  | 'fault'
  | 'switched-off'
  | 'reload-needed'
  | 'starting';

/**
 * What the guard finds of all that its adapter promises on one page. Nothing in it names a person or what they read, so
 * that it can be passed on.
 */
export type PageTest = {
  platform: string;
  /** The adapter's own date. */
  checkedOn: string;
  /** The page's path; whatever the adapter does not know by name is `*`. */
  path: string;
  lines: readonly { act: Act; found: boolean }[];
};

export type RulesInfo = {
  channel: string;
  issuer: string;
  contact?: string;
  seq: number;
  issued: string;
  expires: string;
  participants: number;
};

/** One prohibition in force, as a list of past acts names it. */
export type ProhibitionName = { id: string; law: Bilingual; plain: Bilingual };

/** What is wrong with the extension itself; the pages say it in plain words until the person has seen it. */
export const HEALTH_PROBLEMS = [
  'storage-unreadable',
  'storage-unwritable',
  'settings-reset',
  'journal-reset',
  'rules-files-reset',
  'rules-file-invalid',
  'background-fault',
] as const;
export type HealthProblem = (typeof HEALTH_PROBLEMS)[number];

/** Why a rules file was refused: one line a reason, in both languages. */
export type RulesRefusal = { id: string; en: string };
export type Result<Value, Why> = { ok: true; value: Value } | { ok: false; why: Why };

/** Every message between page, background and pages: name → what is sent and what comes back. */
export type Messages = {
  // from a page's content script
  'page:setup': () => PageSetup;
  'page:state': (state: PageState) => void;
  'page:held': (entry: JournalEntry) => void;
  'page:silence': (silence: Silence) => void;
  // from the extension's own pages
  'tab:state': (tabId: number) => PageState;
  /** Hosts of the sites the person added; the guard starts there from now on. */
  'sites:list': () => readonly string[];
  'journal:list': () => readonly JournalEntry[];
  'journal:clear': () => void;
  'settings:get': () => Settings;
  'settings:set': (change: Partial<Settings>) => Result<Settings, 'not-saved'>;
  'rules:list': () => readonly RulesInfo[];
  'rules:import': (text: string) => Result<RulesInfo, readonly RulesRefusal[]>;
  'rules:remove': (channel: string) => void;
  'check:content': (question: { act: Act; content: Content }) => Verdict;
  'prohibitions:list': () => readonly ProhibitionName[];
  'health:list': () => readonly HealthProblem[];
  /** The person has read the problems. */
  'health:clear': () => void;
  // to content scripts
  'setup:changed': () => void;
  'page:test': () => PageTest;
};
export type MessageName = keyof Messages;

/** Content scripts may send these; all others are for the extension's own pages. */
export const isPageMessage = (name: MessageName): boolean => name.startsWith('page:');

/** Messages the background answers. */
export type ServedName = Exclude<MessageName, 'setup:changed' | 'page:test'>;
export type Sent<Name extends MessageName> = Parameters<Messages[Name]>;
export type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;

/** Why the background did not do what a message asked. */
export type Refusal = 'foreign-sender' | 'not-allowed' | 'bad-payload' | 'fault';
/** `no-answer`: the background could not be reached, for example after an update while the page stayed open. */
export type SendFailure = Refusal | 'no-answer';

/** What travels: the name of a message and its one argument, if it has any. */
export type Envelope = { name: MessageName; sent?: unknown };
