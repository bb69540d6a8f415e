import type { Act, Verdict } from '../check/types.ts';
import { TRAIL_FINDINGS, type TrailFinding, type TrailHere, type TrailReport } from '../messages.ts';
import { findTrail, type Trail, type TrailRow } from '../platforms/trail.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';

/** A list that is scrolled through brings its rows in bursts: it is read when it has been still for this long. */
const REST_MS = 300;

export type WalkParts = {
  adapter: () => PageAdapter | undefined;
  /** What the act of this row would be if it were done today. */
  judge: (row: TrailRow, act: Act) => Verdict;
  report: (report: TrailReport) => void;
};

/**
 * Goes along with the person through a list of their own past acts and says what would be held today. It reads what
 * comes into the page and nothing else: it does not scroll, press, ask the site or mark anything.
 */
export class TrailWalk {
  readonly #parts: WalkParts;
  #ended: AbortController | undefined;
  #act: Act | undefined;
  #seen = new Set<string>();
  #found: TrailFinding[] = [];

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
    this.#seen = new Set();
    this.#found = [];
    this.#ended = new AbortController();
    this.#read(trail);
    this.#follow(this.#ended.signal);
    return this.look();
  }

  stop(): void {
    if (!this.#ended) return;
    this.#ended.abort();
    this.#ended = undefined;
    this.#report(true);
  }

  #trail(): Trail | undefined {
    const adapter = this.#parts.adapter();
    return adapter && findTrail(adapter, document);
  }

  #follow(signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#readAgain(), REST_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }

  #readAgain(): void {
    const trail = this.#trail();
    // The person has gone on to another page of the site.
    if (trail?.act !== this.#act) this.stop();
    else if (trail) this.#read(trail);
  }

  #read(trail: Trail): void {
    const before = this.#seen.size;
    for (const row of trail.rows()) {
      if (this.#seen.has(row.key)) continue;
      this.#seen.add(row.key);
      this.#note(row, trail.act);
    }
    if (this.#seen.size > before || before === 0) this.#report(false);
  }

  #note(row: TrailRow, act: Act): void {
    const { level, findings } = this.#parts.judge(row, act);
    if (findings.length === 0 || this.#found.length >= TRAIL_FINDINGS) return;
    const { name, handle } = row.content.author ?? {};
    const who = handle ? `@${handle}` : name;
    this.#found.push({
      key: row.key,
      level,
      prohibitions: [...new Set(findings.map(({ prohibition }) => prohibition))],
      ...(row.link?.startsWith('https:') ? { link: row.link } : {}),
      ...(who ? { who } : {}),
    });
  }

  #report(isOver: boolean): void {
    const platform = this.#parts.adapter()?.id;
    if (platform === undefined || this.#act === undefined) return;
    this.#parts.report({ platform, act: this.#act, isOver, read: this.#seen.size, found: this.#found });
  }
}
