import { regularise, type Vocabulary } from '../language/regularise.ts';
import { tokenise } from '../language/tokenise.ts';
import { NUMBER as NUMBER_TOKEN, SIGN, Tokens, WORD } from '../language/tokens.ts';
import { NUMBER } from '../ruleset/lexicon.ts';
import { beginsName, found, longestName } from '../ruleset/name-index.ts';
import { objectOn } from '../ruleset/participants.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { addMention } from './mentions.ts';
import type { MentionRef, Part, Reading } from './reading.ts';

const raw = new Tokens();
const tokens = new Tokens();

/** Reads one text into units: tokens, other spellings, split hashtags, names of that day. Linear in the text. */
export function read(part: Part, rules: Ruleset, day: string, out: Reading): void {
  out.reset(part);
  tokenise(part.text, raw);
  regularise(raw, tokens, vocabularyOf(rules));
  for (let at = 0; at < tokens.count; ) at += readUnit(at, rules, day, out);
}

const vocabularies = new WeakMap<Ruleset, Vocabulary>();

function vocabularyOf(rules: Ruleset): Vocabulary {
  let vocabulary = vocabularies.get(rules);
  if (!vocabulary) {
    const one = new Int32Array(1);
    const { lexicon, layers } = rules;
    vocabulary = {
      // Asked for every part of every hashtag: a loop, without a function a call.
      isKnown: (hash) => {
        let isKnown = lexicon.find(hash) >= 0;
        for (let layer = 0; !isKnown && layer < layers.length; layer++)
          isKnown = beginsName(layers[layer]!.index, hash);
        return isKnown;
      },
      isEntry: (hash) => {
        one[0] = hash;
        return layers.some(({ index }) => longestName(index, one, 0, 1));
      },
    };
    vocabularies.set(rules, vocabulary);
  }
  return vocabulary;
}

/** Pushes the unit that begins at token `at`; returns how many tokens it took. */
function readUnit(at: number, rules: Ruleset, day: string, out: Reading): number {
  const kind = tokens.kind[at]!;
  const refs = namesAt(at, rules, day);
  const length = refs.length > 0 ? nameLength : 1;
  const form = length === 1 && (kind === WORD || kind === SIGN) ? rules.lexicon.find(tokens.hash[at]!) : -1;
  const value = length === 1 ? numberAt(at, form, rules) : -1;
  const last = at + length - 1;
  const bits = value >= 0 ? NUMBER : 0;
  const unit = out.push(
    form,
    form < 0 ? tokens.hash[at]! : rules.lexicon.hashes[form]!,
    bits,
    value,
    tokens.start[at]!,
    tokens.end[last]!,
    tokens.flags[last]!,
  );
  if (refs.length > 0 && unit >= 0) addMention(unit, refs, rules, out);
  return length;
}

function numberAt(at: number, form: number, rules: Ruleset): number {
  if (tokens.kind[at] === NUMBER_TOKEN) return tokens.value[at]!;
  return form >= 0 ? rules.lexicon.numbers[form]! : -1;
}

/** Length in tokens of the name `namesAt` found last. */
let nameLength = 0;
const NOBODY: readonly MentionRef[] = [];

/** Whom the longest name at token `at` can mean on `day`; stronger layers win over weaker ones of the same length. */
function namesAt(at: number, rules: Ruleset, day: string): readonly MentionRef[] {
  let refs = NOBODY;
  nameLength = 0;
  for (let layer = rules.layers.length - 1; layer >= 0; layer--) {
    const { index, entries, profiles } = rules.layers[layer]!;
    if (!longestName(index, tokens.hash, at, tokens.count) || found.length <= nameLength) continue;
    const length = found.length;
    const active = entries[found.payload]!.filter(
      ({ profile }) => objectOn(profiles[profile]!, day) !== undefined,
    );
    if (active.length === 0) continue;
    nameLength = length;
    refs = active.map(({ profile, role }) => ({ layer, profile, role }));
  }
  return refs;
}
