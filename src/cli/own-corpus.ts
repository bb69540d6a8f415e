import { join } from 'node:path';
import { check } from '../check/check.ts';
import type { Act, Content, Level, Situation, Status } from '../check/types.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { PROJECT } from './read-rules.ts';
import { rulesInForce } from './rules-in-force.ts';
import { readTsv } from './tsv.ts';

/** One sentence of the project's own corpus with the levels that are right for it. */
export type OwnSentence = {
  id: string;
  act: Act;
  content: Content;
  situation: Situation;
  expected: readonly Level[];
};
export type OwnVerdict = OwnSentence & { level: Level; isRight: boolean; prohibitions: readonly string[] };

const FILE = join(PROJECT, 'tests/corpus/own.tsv');

/** The rules the corpus is written for: the bundled ones and the fictional Kertasari. */
export const ownRules = (): Ruleset => rulesInForce([join(PROJECT, 'tests/corpus/kertasari.rules.json')]);

/** `id act date own handle text expect note status situation`; situation is empty, `official` or `spouse:<participant>`. */
export function readOwnCorpus(): OwnSentence[] {
  return readTsv(FILE).map((row) => {
    const cell = (name: string) => row[name] ?? '';
    return {
      id: cell('id'),
      act: cell('act') as Act,
      content: contentOf(cell('text'), cell('handle'), cell('own') === '1'),
      situation: situationOf(cell('date'), cell('status'), cell('situation')),
      expected: cell('expect').split('|') as Level[],
    };
  });
}

const contentOf = (text: string, handle: string, own: boolean): Content => ({
  text,
  platform: 'x',
  own,
  ...(handle ? { author: { handle } } : {}),
});

function situationOf(date: string, status: string, situation: string): Situation {
  const [kind, participant] = situation.split(':');
  return {
    date,
    status: (status || 'pns') as Status,
    ...(kind === 'official' ? { officialAccount: true } : {}),
    ...(kind === 'spouse' && participant ? { spouseOf: participant } : {}),
  };
}

/** What the check says of every sentence. */
export const judgeOwnCorpus = (rules: Ruleset): OwnVerdict[] =>
  readOwnCorpus().map((sentence) => {
    const { level, findings } = check(sentence.act, sentence.content, rules, sentence.situation);
    const prohibitions = findings.map(({ prohibition }) => prohibition);
    return { ...sentence, level, isRight: sentence.expected.includes(level), prohibitions };
  });
