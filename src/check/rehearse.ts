import type { Ruleset } from '../ruleset/ruleset.ts';
import { check } from './check.ts';

/** Words of elections, a hashtag, odd spellings, an emoji, a handle, an address: one of everything a text can have. */
const EVERYTHING =
  'Ayo coblos nomor 2! #PilihNomorDua @warga mantaaap 👍 dukung c0bl0s 02 ke TPS besok; ASN dilarang mendukung calon https://a.id';

/** Enough for an engine to compile what a text needs and to have learnt what kinds of values it meets. */
const TIMES = 4;

/** Runs the check for nothing, so that the person does not wait for its first times: they cost many times the later ones. */
export function rehearse(rules: Ruleset, date: string): void {
  for (let time = 0; time < TIMES; time++) {
    check('like', { text: EVERYTHING }, rules, { date, status: 'pns' });
  }
}
