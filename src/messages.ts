import type { Act, Content, Level, Position, Situation, Verdict } from './check/types.ts';
import type { PictureReading, SentPicture } from './pictures/types.ts';
import type { Dated } from './ruleset/calendar.ts';
import type { LayerKind } from './ruleset/layers.ts';
import type { PolicyItem } from './ruleset/policy.ts';
import type { PolicyInForce } from './ruleset/policy-in-force.ts';
import type { Bilingual } from './ruleset/prohibitions.ts';
import type { Repair } from './ruleset/repair.ts';
import type { Participant } from './ruleset/rules-file.ts';
import type { Skipped } from './ruleset/skip-newer.ts';
import { JOURNAL_DAYS } from './ruleset/vocabulary.ts';
import type { AddressLook, KeyInfo, SourceId, SourceInfo, UpdatesInfo } from './updates.ts';

/** Language of everything the person reads. */
export type Language = 'id' | 'en';

export { JOURNAL_DAYS };
export type JournalDays = (typeof JOURNAL_DAYS)[number];

/** `observe` never holds: it only tells. */
export type Mode = 'observe' | 'warn';

export type Settings = {
  language: Language;
  mode: Mode;
  status: Situation['status'];
  /** These three: `null` or absent, not said. */
  position?: Position | null;
  /** Code of the regency, city or province: `33.10`. */
  region?: string | null;
  /** The candidate the person is married to; the name is kept for when their rules file is gone. */
  spouse?: { participant: string; name: string } | null;
  /** Hints beside a composer while the person writes; absent: shown. */
  writingHints?: boolean;
  /** Pictures of others' posts are read before the person reacts to them; absent: they are not. */
  readPictures?: boolean;
  /** Absent: 365. */
  journalDays?: JournalDays;
  /** The journal also keeps the text of what was held; absent: it does not. */
  journalTexts?: boolean;
  /** Settings the person chose themselves: what a rules file only sets by default does not touch them. */
  chosen?: readonly PolicyItem[];
  /** Others use this browser too: nothing of what the person does is remembered. */
  sharedComputer?: boolean;
  officialAccounts: readonly { platform: string; handle: string }[];
  /** What the person marked as "Bukan soal politik": never asked about again. */
  silenced: readonly Silence[];
};

/** Settings as they act: the person's own under what rules files lock, set by default and add. */
export type SettingsInForce = Settings & {
  /** False: "Bukan soal politik" is not offered. */
  silencing?: boolean;
  /** False: the guard may not be paused. */
  pause?: boolean;
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
  settings: SettingsInForce;
  /** The bundled law as JSON, in the person's language and with sanctions: a page itself carries it in short. */
  law?: string;
  /** Instant until which nothing is held here. */
  pausedUntil?: string;
};

/** Nothing is held on one site (its adapter's id, or the host of one the person added) or, `null`, on any. */
export type Pause = { site: string | null; until: string };

export type Decision = 'cancel' | 'continue' | 'not-politics';

/** One held act. No account name, and no text unless the person asked for it: only what happened and under which rule. */
export type JournalEntry = {
  at: string;
  platform: string;
  act: Act;
  level: Level;
  prohibitions: readonly string[];
  decision: Decision | 'unanswered';
  /** The beginning of the held text; only where the person switched that on. */
  text?: string;
};

/** Most characters of a held text that the journal keeps. */
export const JOURNAL_TEXT_LENGTH = 500;

/** What tells one entry of the journal from another. */
export type JournalKey = Pick<JournalEntry, 'at' | 'platform' | 'act'>;

/** What the guard of one tab says of itself. */
export type PageState =
  | { state: 'checked'; platform: string; acts: readonly Act[] }
  /** Some promised part of the page was not found; the acts that are not seen. */
  | { state: 'partly'; platform: string; missing: readonly Act[] }
  | { state: 'not-checked'; platform?: string; why: NotChecked }
  /** The person wants nothing to be held here for a while. */
  | { state: 'paused'; platform?: string; until: string };
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
  /** Absent: the person handed it in. */
  source?: SourceId;
  /** Fingerprint of the key that signed it. */
  keyid?: string;
};

/** How much of each kind a rules file holds. */
export type RulesCounts = Readonly<
  Record<'elections' | 'participants' | 'accounts' | 'allowed' | 'prohibitions' | 'platforms', number>
>;

/** One rules file in force with all there is to say of it. */
export type LayerInfo = RulesInfo & {
  kind: LayerKind;
  region?: string;
  url?: string;
  counts: RulesCounts;
  /** What of it is for a newer version of this extension and was left out. */
  skipped?: Skipped;
  /** Where it treats participants unequally (`refused`), or may (`noticed`). */
  neutrality: { refused: readonly Bilingual[]; noticed: readonly Bilingual[] };
  /** The file before it is still here, for comparing. */
  hasBefore: boolean;
  /** In how many pieces its participants are read (`rules:part`); 0: they are in its text. */
  parts: number;
};

/** A rules file as text, and the one before it. */
export type LayerText = { text: string; before?: string };

/** A piece of a large file: participants of its n-th election. */
export type LayerPart = readonly { election: number; participants: readonly Participant[] }[];

/** What a large import does at the moment, and how far it is, 0 to 1. */
export type ImportStep =
  | { state: 'working'; phase: 'reading' | 'compiling' | 'saving'; share: number }
  | { state: 'done'; info: RulesInfo }
  | { state: 'refused'; why: readonly RulesRefusal[] }
  /** The browser stopped the background meanwhile; nothing was changed. */
  | { state: 'gone' };

/** One stored thing and how much it takes, in characters of JSON. */
export type StoredItem = { area: 'local' | 'session'; key: string; size: number };

/** An election of some layer: its calendar, and who stands in it. */
export type ElectionInfo = Dated & { people: readonly { id: string; name: string; ballot?: number }[] };

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
  'draft-reset',
  'background-fault',
] as const;
export type HealthProblem = (typeof HEALTH_PROBLEMS)[number];

/** An unfinished rules file. `text` is its JSON, however wrong; `lastSeq` the highest number given out before it, -1 for none. */
export type KeptDraft = { text: string; lastSeq: number; savedAt: string };

/** Why a rules file was refused: one line a reason, in both languages. */
export type RulesRefusal = { id: string; en: string };
export type Result<Value, Why> = { ok: true; value: Value } | { ok: false; why: Why };

/** The most rows of one list that are named; reading goes on. */
export const TRAIL_FINDINGS = 300;

/** An own past act that would be held or noted today. No text of any post. */
export type TrailFinding = {
  key: string;
  level: Level;
  prohibitions: readonly string[];
  link?: string;
  /** Handle or name of whose post, page or group it is. */
  who?: string;
};

/** What reading along with one list of own past acts has found so far. */
export type TrailReport = {
  platform: string;
  act: Act;
  /** Stopped, or left. */
  isOver: boolean;
  /** Rows that were read. */
  read: number;
  found: readonly TrailFinding[];
};

/** The same, with the tab it happens in. Kept until the browser closes. */
export type TrailOfTab = TrailReport & { tabId: number; at: string };

/** A page that lists own past acts of one kind. */
export type TrailHere = { act: Act; isWalking: boolean };

/** Every message between page, background and pages: name → what is sent and what comes back. */
export type Messages = {
  // from a page's content script
  'page:setup': () => PageSetup;
  'page:state': (state: PageState) => void;
  'page:held': (entry: JournalEntry) => void;
  'page:silence': (silence: Silence) => void;
  /** The person writes for the first time here: brings the script that shows hints into this frame. */
  'page:composer': () => void;
  /** The person wants no more hints while writing. */
  'page:no-hints': () => void;
  /** The first picture here: brings the script that makes pictures small into this frame. */
  'page:pictures': () => void;
  /** Reads a picture of the person's own. */
  'page:picture': (sent: SentPicture & { withinMs: number }) => PictureReading;
  /** Stretched fingers of each hand in a picture of the person's own. */
  'page:hands': (sent: SentPicture & { withinMs: number }) => readonly number[];
  /** Reads a picture the page shows, by its address; only where the person switched that on. */
  'page:picture-at': (address: string) => PictureReading;
  /** The person wants to read about a prohibition: opens the handbook there. */
  'page:handbook': (prohibition: string) => void;
  'page:trail': (report: TrailReport) => void;
  // from the extension's own pages
  /** One for each list that was read, the newest first. */
  'trails:list': () => readonly TrailOfTab[];
  'trails:clear': () => void;
  'tab:state': (tabId: number) => PageState;
  /** Hosts of the sites the person added; the guard starts there from now on. */
  'sites:list': () => readonly string[];
  /** Those that still run. */
  'pause:list': () => readonly Pause[];
  /** One hour, on the site of this tab or (`null`) on all. */
  'pause:start': (tabId: number | null) => Result<readonly Pause[], 'no-site' | 'not-allowed' | 'not-saved'>;
  /** Ends all of them. */
  'pause:end': () => void;
  'journal:list': () => readonly JournalEntry[];
  'journal:remove': (entry: JournalKey) => void;
  'journal:clear': () => void;
  'settings:get': () => Settings;
  'settings:set': (change: Partial<Settings>) => Result<Settings, 'not-saved'>;
  'rules:list': () => readonly RulesInfo[];
  'rules:import': (text: string) => Result<RulesInfo, readonly RulesRefusal[]>;
  'rules:remove': (channel: string) => void;
  /** Every rules file, strongest last. */
  'rules:layers': () => readonly LayerInfo[];
  /** A large file is there without its participants. */
  'rules:text': (channel: string) => LayerText | null;
  'rules:part': (asked: { channel: string; part: number }) => LayerPart;
  /** A file over 1 MB comes in pieces and is worked on step by step; the answer names the import. */
  'rules:begin': () => number;
  /** False: the import is gone. */
  'rules:piece': (piece: { id: number; text: string }) => boolean;
  'rules:step': (id: number) => ImportStep;
  'rules:stop': (id: number) => void;
  'policy:get': () => PolicyInForce;
  'updates:list': () => UpdatesInfo;
  /** Asks the addresses now; the answer waits for theirs, at most 20 seconds each. */
  'updates:check': (id: SourceId | 'all') => UpdatesInfo;
  /** The rules file in force from a source, and the one before it. */
  'updates:texts': (id: SourceId) => { now?: string; before?: string };
  /** Verifies what lies at an address, with the key beside it unless one is given, and stores nothing. */
  'updates:look': (asked: { address: string; key?: string }) => Result<AddressLook, readonly RulesRefusal[]>;
  /** The person compared the fingerprint of `key` and agrees. */
  'updates:add': (given: { address: string; key: string }) => Result<SourceInfo, readonly RulesRefusal[]>;
  /** Only what the person added. */
  'updates:remove': (id: SourceId) => void;
  /** Whether a text that is handed in is signed, and whether with a key that is trusted. */
  'updates:key': (text: string) => { sealed: boolean; keyid?: string; known: boolean };
  /** Trusts a public key (PEM, or its base64) for files that are handed in. */
  'updates:trust': (key: string) => Result<KeyInfo, readonly RulesRefusal[]>;
  'updates:distrust': (keyid: string) => void;
  'check:content': (question: { act: Act; content: Content }) => Verdict;
  'elections:list': () => readonly ElectionInfo[];
  'prohibitions:list': () => readonly ProhibitionName[];
  /** The rules file an agency is writing in the studio, as it was last kept; `null` where there is none. */
  'studio:draft': () => KeptDraft | null;
  /** `follows` is the `savedAt` of the draft this one was made from: another page may have kept a later one since. */
  'studio:keep': (next: { draft: KeptDraft; follows: string }) => Result<null, 'not-saved' | 'elsewhere'>;
  'studio:forget': () => void;
  /** Everything that is stored, by its key. */
  'storage:list': () => readonly StoredItem[];
  'storage:remove': (keys: readonly string[]) => void;
  /** Addresses outside the extension that the background asked for since it started. */
  'requests:list': () => readonly string[];
  'health:list': () => readonly HealthProblem[];
  /** The person has read the problems. */
  'health:clear': () => void;
  // to content scripts
  'setup:changed': () => void;
  'page:test': () => PageTest;
  'trail:look': () => TrailHere | undefined;
  'trail:start': () => TrailHere | undefined;
  'trail:stop': () => void;
  // to the extension's own pages
  'trails:changed': () => void;
};
export type MessageName = keyof Messages;

/** Content scripts may send these; all others are for the extension's own pages. */
export const isPageMessage = (name: MessageName): boolean => name.startsWith('page:');

/** Messages the background answers. */
export type ServedName = Exclude<MessageName, ToldName | 'trails:changed'>;
/** Messages to the content script of a tab. */
export type ToldName = 'setup:changed' | 'page:test' | 'trail:look' | 'trail:start' | 'trail:stop';
export type Sent<Name extends MessageName> = Parameters<Messages[Name]>;
export type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;

/** Why the background did not do what a message asked. */
export type Refusal = 'foreign-sender' | 'not-allowed' | 'bad-payload' | 'fault';
/** `no-answer`: the background could not be reached, for example after an update while the page stayed open. */
export type SendFailure = Refusal | 'no-answer';

/** What travels: the name of a message and its one argument, if it has any. */
export type Envelope = { name: MessageName; sent?: unknown };
