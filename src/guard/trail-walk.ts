import type { Act, Verdict } from '../check/types.ts';
import { hashOf } from '../language/hash.ts';
import { TRAIL_FINDINGS, type TrailFinding, type TrailHere, type TrailReport } from '../messages.ts';
import { findTrail, type Trail, type TrailRow } from '../platforms/trail.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';

/** How often the background is told what was found, and how long the page must be still to be another one. */
const REST_MS = 300;

export type WalkParts = {
  adapter: () => PageAdapter | undefined;
  /** What the act of this row would be if it were done today. */
  judge: (row: TrailRow, act: Act) => Verdict;
  report: (report: TrailReport) => void;
};

/**
 * Goes along with the person through a list of their own past acts and says what would be held today. It reads what
 * comes into the page and nothing else: it does not scroll, press, ask the site or mark anything. However fast a list
 * is scrolled that drops what has gone by, no row that was shown is missed: it is read with every frame that changes it.
 */
export class TrailWalk {
  readonly #parts: WalkParts;
  #ended: AbortController | undefined;
  #act: Act | undefined;
  /** What each row said when it was judged: sites show a row first and fill it later. */
  #seen = new Map<string, number>();
  #found = new Map<string, TrailFinding>();
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: WalkParts) {
    this.#parts = parts;
  }

  /** Which list this page is; undefined for every other page. */
  look(): TrailHere | undefined {
    const trail = this.#trail();
    return trail && { act: trail.act, isWalking: this.#ended !== undefined };
  }

  /** Begins anew, on whatever list the page is now. */
  start(): TrailHere | undefined {
    this.stop();
    const trail = this.#trail();
    if (!trail) return undefined;
    this.#act = trail.act;
    this.#seen = new Map();
    this.#found = new Map();
    this.#ended = new AbortController();
    this.#read(trail);
    this.#tell(false);
    this.#follow(this.#ended.signal);
    return this.look();
  }

  stop(): void {
    if (!this.#ended) return;
    this.#ended.abort();
    this.#ended = undefined;
    this.#tell(true);
  }

  #trail(): Trail | undefined {
    const adapter = this.#parts.adapter();
    return adapter && findTrail(adapter, document);
  }

  #follow(signal: AbortSignal): void {
    let frame = 0;
    let still: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      cancelAnimationFrame(frame);
      frame = 0;
      this.#readAgain();
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(read);
      clearTimeout(still);
      still = setTimeout(() => this.#endElsewhere(), REST_MS);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // A page that is left for another tab has no frames any more.
    document.addEventListener('visibilitychange', read, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(still);
    });
  }

  #readAgain(): void {
    const trail = this.#trail();
    if (trail && trail.act === this.#act) this.#read(trail);
  }

  /** Ends where the person has gone on to another page of the site. */
  #endElsewhere(): void {
    if (this.#trail()?.act !== this.#act) this.stop();
  }

  #read(trail: Trail): void {
    for (const row of trail.rows()) {
      const said = hashOf(JSON.stringify(row.content));
      if (this.#seen.get(row.key) === said) continue;
      this.#seen.set(row.key, said);
      this.#note(row, trail.act);
      this.#telling ??= setTimeout(() => this.#tell(false), REST_MS);
    }
  }

  #note(row: TrailRow, act: Act): void {
    const { level, findings } = this.#parts.judge(row, act);
    this.#found.delete(row.key);
    if (findings.length === 0 || this.#found.size >= TRAIL_FINDINGS) return;
    const { name, handle } = row.content.author ?? {};
    const who = handle ? `@${handle}` : name;
    this.#found.set(row.key, {
      key: row.key,
      level,
      prohibitions: [...new Set(findings.map(({ prohibition }) => prohibition))],
      ...(row.link?.startsWith('https:') ? { link: row.link } : {}),
      ...(who ? { who } : {}),
    });
  }

  #tell(isOver: boolean): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    const platform = this.#parts.adapter()?.id;
    if (platform === undefined || this.#act === undefined) return;
    const found = [...this.#found.values()];
    this.#parts.report({ platform, act: this.#act, isOver, read: this.#seen.size, found });
  }
}
