import { checklistFor, showNumbers, type Upload, verdictOf } from '../check/checklist.ts';
import type { Checklist, PictureAnswers } from '../check/checklist-points.ts';
import { isHeld, type Situation, type Verdict } from '../check/types.ts';
import type { Located } from '../platforms/types.ts';
import { situationOf } from '../situation.ts';
import { type InForce, isPaused, situationAt } from './in-force.ts';
import type { OwnPicture } from './own-pictures.ts';

/** A verdict that waits for what the person says of their picture. */
export type Questioned = Verdict & { checklist: Checklist };

/** Shows the questions and the pictures they are about. */
export type AskChecklist = (
  checklist: Checklist,
  pictures: readonly Blob[],
  inForce: InForce,
) => Promise<PictureAnswers | 'cancel' | 'unanswered'>;

export type PictureStepParts = {
  picturesOf: (located: Located) => readonly OwnPicture[];
  inForce: () => InForce;
  ask: AskChecklist;
};

const ALL_NO: PictureAnswers = { people: 'no', material: 'no', gesture: 'no' };

/**
 * Asks instead of guessing: an upload that is not held for its words, but whose words, place or hands point to an
 * election, is held until the person has said what its picture shows. The answers hold for this picture alone.
 */
export class PictureStep {
  readonly #parts: PictureStepParts;
  readonly #settled = new WeakMap<Located, Verdict>();

  constructor(parts: PictureStepParts) {
    this.#parts = parts;
  }

  /** The verdict on an upload, with what the person has said of its pictures before or must be asked now. */
  judge(located: Located, verdict: Verdict): Verdict | Questioned {
    const pictures = this.#parts.picturesOf(located);
    const inForce = this.#parts.inForce();
    if (pictures.length === 0 || isHeld(verdict) || inForce.settings.mode === 'observe' || isPaused(inForce))
      return verdict;
    if (pictures.every(({ answers }) => answers !== undefined)) return this.#conclude(located, pictures);
    // What the picture says is waited for first; a reading that comes too late is not.
    if (pictures.some(({ reading, wasAwaited }) => reading === undefined && !wasAwaited)) return verdict;
    const checklist = checklistFor(uploadOf(located, pictures), inForce.rules, this.#situation(located));
    return checklist ? { ...verdict, level: 'warn', findings: [], checklist } : verdict;
  }

  /** Goes from a verdict that waits to one that does not. What was asked is asked once for each picture. */
  async settle(located: Located, verdict: Verdict | Questioned): Promise<Verdict | 'cancel' | 'unanswered'> {
    if (!('checklist' in verdict)) return verdict;
    const pictures = this.#parts.picturesOf(located);
    const files = pictures.map(({ file }) => file);
    const answers = await this.#parts.ask(verdict.checklist, files, this.#parts.inForce());
    if (typeof answers === 'string') return answers;
    for (const picture of pictures) picture.answers = answers;
    const concluded = this.#conclude(located, pictures);
    this.#settled.set(located, concluded);
    return concluded;
  }

  /** Whether fingers in a picture could show the number of somebody who stands today. */
  needsHands(): boolean {
    const { rules, settings } = this.#parts.inForce();
    return showNumbers(rules, situationOf(settings, new Date()));
  }

  /** The questions were asked and nothing was found: the act is like one that was never held. */
  wasCleared(located: Located): boolean {
    const settled = this.#settled.get(located);
    return settled !== undefined && !isHeld(settled);
  }

  /** What was settled for an act after it was first judged. */
  settledFor = (located: Located): Verdict | undefined => this.#settled.get(located);

  /** "Not about politics": whatever a picture shows, it is not asked about again. */
  dismiss(located: Located): void {
    for (const picture of this.#parts.picturesOf(located)) picture.answers = ALL_NO;
  }

  #conclude(located: Located, pictures: readonly OwnPicture[]): Verdict {
    const [said = ALL_NO] = pictures.flatMap(({ answers }) => answers ?? []);
    const { rules } = this.#parts.inForce();
    return verdictOf(said, uploadOf(located, pictures), rules, this.#situation(located));
  }

  #situation(located: Located): Situation {
    return situationAt(located, this.#parts.inForce().settings, new Date());
  }
}

const uploadOf = ({ act, content }: Located, pictures: readonly OwnPicture[]): Upload => ({
  act,
  content,
  hands: pictures.flatMap(({ hands }) => hands),
});
