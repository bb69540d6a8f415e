import type { Language } from '../../../messages.ts';
import type { ChannelsFile } from '../../../ruleset/help.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn, wordsIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { reportWordsIn } from '../../../words/report.ts';
import { printDate, printInstant } from '../../dates.ts';
import { type Site, siteName } from '../../ports.ts';
import type { Draft } from './case.ts';

export type LetterParts = {
  draft: Draft;
  /** The prohibition that is meant, with its place in the law and what threatens. */
  rule?: { title: string; law: string; sanction?: string };
  evidence: ChannelsFile['evidence'];
  sites: readonly Site[];
  language: Language;
};

/** The letter as plain text. Names, accounts and texts are blanks: what is not asked for cannot be lost. */
export const letterOf = (parts: LetterParts): string =>
  (parts.draft.what === 'slipped' ? aboutMyself(parts) : aboutOthers(parts)).join('\n');

function aboutOthers({ draft, rule, evidence, language }: LetterParts): string[] {
  const { lines } = reportWordsIn(language);
  const status = wordsIn(language).status[draft.about];
  const numbered = [
    lines.reporter,
    fillPlain(lines.reported, { status }),
    lines.happened,
    lines.place,
    fillPlain(lines.known, { date: printDate(`${draft.known}T00:00`, language) }),
    fillPlain(lines.rule, { rule: rule ? `${rule.law} (${rule.title})` : lines.ruleBlank }),
    lines.witness,
  ];
  const ticked = draft.evidence.flatMap((index) => evidence[index] ?? []);
  return [
    fillPlain(lines.to, { to: lines.toBlank }),
    '',
    draft.what === 'pressed' ? lines.pressed : lines.seen,
    '',
    ...numbered.map((line, index) => `${index + 1}. ${line}`),
    '',
    lines.evidence,
    ...(ticked.length > 0 ? ticked.map((line) => `- ${sayIn(language, line)}`) : [`- ${lines.noEvidence}`]),
    '',
    lines.true,
    ...(draft.what === 'pressed' ? [lines.protect] : []),
    '',
    lines.sign,
  ];
}

function aboutMyself({ draft, rule, sites, language }: LetterParts): string[] {
  const { lines } = reportWordsIn(language);
  const status = wordsIn(language).status[draft.about];
  const { entry } = draft;
  const act = entry
    ? fillPlain(lines.act, {
        act: pagesWordsIn(language).act[entry.act],
        site: siteName(sites, entry.platform),
        when: printInstant(entry.at, language),
      })
    : lines.actBlank;
  return [
    fillPlain(lines.to, { to: lines.superior }),
    '',
    lines.slipped,
    '',
    fillPlain(lines.me, { status }),
    act,
    fillPlain(lines.rule, {
      rule: rule ? `${rule.law} (${rule.title}; ${draft.rule})` : lines.ruleBlank,
    }),
    ...(rule?.sanction ? [fillPlain(lines.sanction, { status, sanction: rule.sanction })] : []),
    lines.undone,
    '',
    lines.question,
    '',
    lines.sign,
  ];
}
