import type { Verdict } from '../check/types.ts';
import type { Decision, JournalEntry } from '../messages.ts';
import { createLocator } from '../platforms/locate.ts';
import type { Located } from '../platforms/types.ts';
import type { Adapter } from '../ruleset/adapter.ts';
import { loadBundled } from '../ruleset/load.ts';
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
  #loaded: Ruleset | undefined;
  #judgedBy: InForce | undefined;
  #setups = 0;

  constructor(adapter: Adapter, show: Show, send: Send, onFault: () => void) {
    this.#send = send;
    this.#show = show;
    this.#onFault = onFault;
    this.#guard = createGuard({
      locate: createLocator(adapter, { document }),
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

  /** The rules of this package: in the page's own script from the start, made ready at the first act or setup. */
  get #bundled(): Ruleset {
    this.#loaded ??= loadBundled();
    return this.#loaded;
  }

  get #inForce(): InForce {
    this.#judgedBy ??= fromBundled(this.#bundled);
    return this.#judgedBy;
  }

  set #inForce(inForce: InForce) {
    this.#judgedBy = inForce;
  }

  start(signal: AbortSignal): void {
    this.#guard.start(signal);
  }

  /** Takes in settings and rules files. An older answer that comes late is dropped. */
  async rearm(): Promise<void> {
    const setup = ++this.#setups;
    const reply = await this.#send('page:setup');
    if (!reply.ok || setup !== this.#setups) return;
    try {
      this.#inForce = fromSetup(this.#bundled, reply.value);
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
