import { rehearse } from '../check/rehearse.ts';
import { type Act, isHeld, type Verdict } from '../check/types.ts';
import { localDay } from '../local-day.ts';
import { type Decision, JOURNAL_TEXT_LENGTH, type JournalEntry, type PageSetup } from '../messages.ts';
import { LatePictures } from '../pictures/late-reader.ts';
import { createPageReader, type PageReader } from '../platforms/locate.ts';
import type { Judged, Located } from '../platforms/types.ts';
import { repaired } from '../ruleset/apply-repair.ts';
import { loadBundled } from '../ruleset/load.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Send } from '../send.ts';
import { Drafts } from './drafts.ts';
import { controlOf } from './gesture.ts';
import { createGuard } from './guard.ts';
import { fromBundled, fromSetup, type InForce, isPaused, judge } from './in-force.ts';
import { OthersPictures } from './others-pictures.ts';
import { type OwnPicture, OwnPictures } from './own-pictures.ts';
import type { AskChecklist, PictureStep } from './picture-step.ts';
import { type PictureLine, PictureWait } from './picture-wait.ts';
import { silenceOf } from './silence.ts';
import { TrailWalk } from './trail-walk.ts';
import type { Guard } from './types.ts';

/** What the person is shown. Each is told what is in force: their language and status, and whom to ask. */
export type Show = {
  ask: (located: Located, verdict: Verdict, inForce: InForce) => Promise<Decision | 'unanswered'>;
  /** Asks what a picture shows, before its act is judged. */
  askChecklist: AskChecklist;
  hint: (near: Element, verdict: Verdict, inForce: InForce) => void;
  pressAgain: (near: Element, inForce: InForce) => void;
  /** One quiet line while an act waits for its pictures; `done` takes it away. */
  picture: (near: Element, line: PictureLine, inForce: InForce) => void;
  /** One quiet line on how the act that was just gone on with is taken back here. */
  undo: (near: Element, act: Act, inForce: InForce) => void;
  /** The person does not send what they wrote: they go on writing, at the first words that counted. */
  backToWriting: (located: Located, verdict: Verdict) => void;
  /** True for events on what is shown. */
  isOurs: (event: Event) => boolean;
};

/** The guard of one page with what it judges by, from the bundled rules on. */
export class GuardedPage {
  readonly #send: Send;
  readonly #onFault: () => void;
  readonly #show: Show;
  readonly #guard: Guard;
  /** What is shown while the person writes. */
  readonly drafts: Drafts;
  /** Reads along with lists of the person's own past acts, when they ask for it. */
  readonly trails: TrailWalk;
  readonly #others: OthersPictures;
  readonly #own: OwnPictures;
  readonly #late: LatePictures;
  #madeStep: PictureStep | undefined;
  readonly #pictures: PictureWait;
  readonly #packaged: PageAdapter;
  #adapter: PageAdapter | undefined;
  #reader: PageReader | undefined;
  #loaded: Ruleset | undefined;
  #judgedBy: InForce | undefined;
  /** What the background sent and no act has asked for yet. */
  #sent: PageSetup | undefined;
  #setups = 0;
  #ended: AbortSignal | undefined;

  constructor(adapter: PageAdapter, show: Show, send: Send, onFault: () => void) {
    this.#send = send;
    this.#show = show;
    this.#onFault = onFault;
    this.#packaged = adapter;
    this.#adapter = adapter;
    this.#reader = this.#readerFor(adapter);
    this.#others = new OthersPictures({ send, inView: () => this.#reader?.picturesInView() ?? [] });
    this.#late = new LatePictures(send);
    this.#own = this.#createOwnPictures(this.#late);
    this.#pictures = this.#createPictures();
    this.drafts = this.#createDrafts();
    this.trails = this.#createTrails();
    this.#guard = createGuard({
      locate: (event) => this.#withPictures(this.#reader?.locate(event)),
      judge: (located) => this.#judgeAct(located),
      ask: (located, verdict) => this.drafts.quietWhile(this.#ask(located, verdict)),
      hint: (located, verdict) => show.hint(controlOf(located), verdict, this.#inForce),
      pressAgain: (located) => show.pressAgain(controlOf(located), this.#inForce),
      wentOn: (located) =>
        this.#step?.wasCleared(located) || show.undo(controlOf(located), located.act, this.#inForce),
      record: (located, verdict, decision) => this.#record(located, verdict, decision),
      isOurs: (event) => show.isOurs(event) || this.drafts.isOurs(event),
      onFault,
      now: () => performance.now(),
      waiting: this.#pictures,
    });
  }

  #readerFor(adapter: PageAdapter): PageReader {
    return createPageReader(adapter, { document, readsPictures: () => this.#others.isOn });
  }

  #createPictures(): PictureWait {
    return new PictureWait({
      sources: [this.#others, this.#own],
      mayHold: () => this.#inForce.settings.mode === 'warn' && !isPaused(this.#inForce),
      say: (located, line) => this.#show.picture(controlOf(located), line, this.#inForce),
    });
  }

  #createOwnPictures(late: LatePictures): OwnPictures {
    const showLines = async (editor: Element, pictures: readonly OwnPicture[]): Promise<void> => {
      const words = await late.arrived();
      if (!words) return;
      const { language } = this.#inForce.settings;
      const lines = pictures.flatMap(({ reading, hands }, index) => {
        const line = {
          id: `picture-${index}`,
          text: words.say(reading, language),
          busy: reading === undefined,
        };
        if (hands.length === 0) return [line];
        return [line, { id: `hands-${index}`, text: words.sayHands(hands, language) }];
      });
      this.drafts.setLines(editor, lines);
    };
    return new OwnPictures({
      writing: (element) => this.#reader?.writing(element),
      read: late.readOwnPicture,
      readHands: async (file) => (this.#step?.needsHands() ? late.readOwnHands(file) : []),
      changed: (editor, pictures) => void showLines(editor, pictures),
      onFault: this.#onFault,
      now: () => performance.now(),
    });
  }

  #withPictures(located: Located | undefined): Located | undefined {
    return located && this.#pictures.add(located);
  }

  #createDrafts(): Drafts {
    return new Drafts({
      editorAround: (element) => this.#reader?.editorAround(element),
      writing: (element) => this.#withPictures(this.#reader?.writing(element)),
      judge: (located) => this.#judge(located),
      inForce: () => this.#inForce,
      request: async () => (await this.#send('page:composer')).ok,
      onFault: this.#onFault,
    });
  }

  #createTrails(): TrailWalk {
    return new TrailWalk({
      adapter: () => this.#adapter,
      judge: ({ key, content }, act) => this.#judge({ act, platform: this.#packaged.id, item: key, content }),
      report: (report) => void this.#send('page:trail', report),
    });
  }

  /** Comes with the script for pictures: before there is a picture, nothing is asked about one. */
  get #step(): PictureStep | undefined {
    this.#madeStep ??= this.#late.script?.createStep({
      picturesOf: (located) => this.#own.of(located),
      inForce: () => this.#inForce,
      ask: this.#show.askChecklist,
    });
    return this.#madeStep;
  }

  #judgeAct(located: Located): Verdict {
    const verdict = this.#judge(located);
    return this.#step?.judge(located, verdict) ?? verdict;
  }

  #judge(located: Judged): Verdict {
    return judge(located, this.#inForce, new Date());
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
    this.#ended = signal;
    this.#guard.start(signal);
    this.drafts.start(signal);
    this.#own.start(signal);
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
    this.#others.switch(reply.value.settings.readPictures === true, this.#ended);
    this.#repair(reply.value);
    this.drafts.lookAgain();
  }

  #repair({ repairs = [] }: PageSetup): void {
    const adapter = repaired(this.#packaged, repairs);
    // The same adapter keeps what it remembers of open menus.
    if (JSON.stringify(adapter) === JSON.stringify(this.#adapter)) return;
    this.#adapter = adapter;
    this.#reader = adapter && this.#readerFor(adapter);
  }

  /** What cannot be used leaves what was in force before. */
  #takeIn(sent: PageSetup): void {
    try {
      this.#judgedBy = fromSetup(this.#bundled, sent);
    } catch {
      this.#onFault();
    }
  }

  async #ask(located: Located, verdict: Verdict): Promise<Decision | 'unanswered'> {
    const settled =
      this.#step && 'checklist' in verdict ? await this.#step.settle(located, verdict) : verdict;
    if (typeof settled !== 'string' && !isHeld(settled)) return 'continue';
    const decision =
      typeof settled === 'string' ? settled : await this.#show.ask(located, settled, this.#inForce);
    if (decision === 'cancel' && located.editor)
      this.#show.backToWriting(located, typeof settled === 'string' ? verdict : settled);
    return decision;
  }

  #record(located: Located, verdict: Verdict, decision: Decision | 'unanswered'): void {
    const now = new Date();
    const settled = this.#step?.settledFor(located) ?? verdict;
    if (isHeld(settled) && settled.findings.length > 0)
      void this.#send('page:held', journalEntry(located, settled, decision, now, this.#inForce));
    if (decision !== 'not-politics') return;
    if (settled !== verdict) {
      this.#step?.dismiss(located);
      return;
    }
    const silence = silenceOf(located, now);
    const { settings } = this.#inForce;
    this.#inForce = {
      ...this.#inForce,
      settings: { ...settings, silenced: [...settings.silenced, silence] },
    };
    void this.#send('page:silence', silence);
  }
}

/** The first half of an emoji that a cut went through. */
const HALF_SIGN = /[\uD800-\uDBFF]$/;

/** What is remembered of a held act: not by whom, and nothing of what was written unless the person wants that kept. */
const journalEntry = (
  { platform, act, content }: Located,
  { level, findings }: Verdict,
  decision: Decision | 'unanswered',
  at: Date,
  { settings: { journalTexts } }: InForce,
): JournalEntry => ({
  at: at.toISOString(),
  platform,
  act,
  level,
  prohibitions: [...new Set(findings.map(({ prohibition }) => prohibition))],
  decision,
  ...(journalTexts === true && content.text !== ''
    ? { text: content.text.slice(0, JOURNAL_TEXT_LENGTH).replace(HALF_SIGN, '') }
    : {}),
});
