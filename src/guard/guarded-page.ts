import { rehearse } from '../check/rehearse.ts';
import type { Verdict } from '../check/types.ts';
import { localDay } from '../local-day.ts';
import type { Decision, JournalEntry, PageSetup } from '../messages.ts';
import { createLocator } from '../platforms/locate.ts';
import type { Located } from '../platforms/types.ts';
import { repaired } from '../ruleset/apply-repair.ts';
import { loadBundled } from '../ruleset/load.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Send } from '../send.ts';
import { controlOf } from './gesture.ts';
import { createGuard } from './guard.ts';
import { fromBundled, fromSetup, type InForce, judge } from './in-force.ts';
import { silenceOf } from './silence.ts';
import type { Guard } from './types.ts';

/** What the person is shown. Each is told what is in force: their language and status, and whom to ask. */
export type Show = {
  ask: (located: Located, verdict: Verdict, inForce: InForce) => Promise<Decision | 'unanswered'>;
  hint: (near: Element, verdict: Verdict, inForce: InForce) => void;
  pressAgain: (near: Element, inForce: InForce) => void;
  /** True for events on what is shown. */
  isOurs: (event: Event) => boolean;
};

/** The guard of one page with what it judges by, from the bundled rules on. */
export class GuardedPage {
  readonly #send: Send;
  readonly #onFault: () => void;
  readonly #show: Show;
  readonly #guard: Guard;
  readonly #packaged: PageAdapter;
  #adapter: PageAdapter | undefined;
  #locate: (event: Event) => Located | undefined;
  #loaded: Ruleset | undefined;
  #judgedBy: InForce | undefined;
  /** What the background sent and no act has asked for yet. */
  #sent: PageSetup | undefined;
  #setups = 0;

  constructor(adapter: PageAdapter, show: Show, send: Send, onFault: () => void) {
    this.#send = send;
    this.#show = show;
    this.#onFault = onFault;
    this.#packaged = adapter;
    this.#adapter = adapter;
    this.#locate = createLocator(adapter, { document });
    this.#guard = createGuard({
      locate: (event) => this.#locate(event),
      judge: (located) => judge(located, this.#inForce, new Date()),
      ask: (located, verdict) => this.#ask(located, verdict),
      hint: (located, verdict) => show.hint(controlOf(located), verdict, this.#inForce),
      pressAgain: (located) => show.pressAgain(controlOf(located), this.#inForce),
      record: (located, verdict, decision) => this.#record(located, verdict, decision),
      isOurs: show.isOurs,
      onFault,
      now: () => performance.now(),
    });
  }

  /** The rules of this package: in the page's own script from the start, made ready when they are first needed. */
  get #bundled(): Ruleset {
    this.#loaded ??= loadBundled();
    return this.#loaded;
  }

  get #inForce(): InForce {
    const sent = this.#sent;
    this.#sent = undefined;
    if (sent) this.#takeIn(sent);
    this.#judgedBy ??= fromBundled(this.#bundled);
    return this.#judgedBy;
  }

  set #inForce(inForce: InForce) {
    this.#judgedBy = inForce;
  }

  start(signal: AbortSignal): void {
    this.#guard.start(signal);
  }

  /** Does beforehand what the first act would wait for. */
  makeReady(): void {
    try {
      rehearse(this.#inForce.rules, localDay(new Date()));
    } catch {
      this.#onFault();
    }
  }

  /** What reads this page now; undefined where a rules file has switched the site off. */
  get adapter(): PageAdapter | undefined {
    return this.#adapter;
  }

  /** Takes in settings and rules files. An older answer that comes late is dropped. */
  async rearm(): Promise<void> {
    const setup = ++this.#setups;
    const reply = await this.#send('page:setup');
    if (!reply.ok || setup !== this.#setups) return;
    this.#sent = reply.value;
    this.#repair(reply.value);
  }

  #repair({ repairs = [] }: PageSetup): void {
    const adapter = repaired(this.#packaged, repairs);
    // The same adapter keeps what it remembers of open menus.
    if (JSON.stringify(adapter) === JSON.stringify(this.#adapter)) return;
    this.#adapter = adapter;
    this.#locate = adapter ? createLocator(adapter, { document }) : () => undefined;
  }

  /** What cannot be used leaves what was in force before. */
  #takeIn(sent: PageSetup): void {
    try {
      this.#judgedBy = fromSetup(this.#bundled, sent);
    } catch {
      this.#onFault();
    }
  }

  /** Whoever does not send their text goes on writing it. */
  async #ask(located: Located, verdict: Verdict): Promise<Decision | 'unanswered'> {
    const decision = await this.#show.ask(located, verdict, this.#inForce);
    const { editor } = located;
    if (decision === 'cancel' && editor instanceof HTMLElement) editor.focus({ preventScroll: true });
    return decision;
  }

  #record(located: Located, verdict: Verdict, decision: Decision | 'unanswered'): void {
    const now = new Date();
    void this.#send('page:held', journalEntry(located, verdict, decision, now));
    if (decision !== 'not-politics') return;
    const silence = silenceOf(located, now);
    const { settings } = this.#inForce;
    this.#inForce = {
      ...this.#inForce,
      settings: { ...settings, silenced: [...settings.silenced, silence] },
    };
    void this.#send('page:silence', silence);
  }
}

/** What is remembered of a held act: nothing of what was written or by whom. */
const journalEntry = (
  { platform, act }: Located,
  { level, findings }: Verdict,
  decision: Decision | 'unanswered',
  at: Date,
): JournalEntry => ({
  at: at.toISOString(),
  platform,
  act,
  level,
  prohibitions: [...new Set(findings.map(({ prohibition }) => prohibition))],
  decision,
});
