import type { Role } from '../ruleset/layer.ts';
import type { Field } from './types.ts';

const UNIT_CAP = 2_600;
/** Names kept of one text: nobody names more, and what follows compares them with one another. */
export const MENTION_CAP = 120;

/** One text of the content: which field it is, and what it is for. */
export type Part = { text: string; field: Field; index: number; role: Field };

/**
 * One text read: a column of units, where a unit is a word, a number, a sign, or a whole name. One instance serves every
 * text, so that a check allocates only what it finds.
 */
export class Reading {
  text = '';
  /** Where spans point to. */
  field: Field = 'text';
  index = 0;
  /** What the text is for: the words of what one follows or joins are a name, wherever the page shows them. */
  role: Field = 'text';
  count = 0;
  /** Word index in the lexicon, -1 where the word is not known. */
  readonly form = new Int32Array(UNIT_CAP);
  /** Hash of the word, other spellings replaced by the word they stand for; of the first word of a name. */
  readonly hash = new Int32Array(UNIT_CAP);
  /** Derived classes (`src/ruleset/lexicon.ts`). */
  readonly bits = new Uint8Array(UNIT_CAP);
  /** Number value, -1 where it is no number. */
  readonly value = new Int32Array(UNIT_CAP);
  readonly start = new Int32Array(UNIT_CAP);
  readonly end = new Int32Array(UNIT_CAP);
  /** Token flags of the unit's last token. */
  readonly flags = new Uint8Array(UNIT_CAP);
  /** Index into `mentions`, -1 where the unit is no name. */
  readonly mention = new Int32Array(UNIT_CAP);
  readonly mentions: Mention[] = [];

  reset({ text, field, index, role }: Part): void {
    this.text = text;
    this.role = role;
    this.field = field;
    this.index = index;
    this.count = 0;
    this.mentions.length = 0;
  }

  push(
    form: number,
    hash: number,
    bits: number,
    value: number,
    start: number,
    end: number,
    flags: number,
  ): number {
    if (this.count >= UNIT_CAP) return -1;
    const at = this.count++;
    this.form[at] = form;
    this.hash[at] = hash;
    this.bits[at] = bits;
    this.value[at] = value;
    this.start[at] = start;
    this.end[at] = end;
    this.flags[at] = flags;
    this.mention[at] = -1;
    return at;
  }
}

/** A name in the text and whom it can mean on the day of the act. */
export type Mention = {
  unit: number;
  /** False while a weak name waits for company. */
  isSure: boolean;
  refs: readonly MentionRef[];
};

/** `ballot`: by its number on the ballot. */
export type MentionRef = { layer: number; profile: number; role: Role | 'ballot' };
