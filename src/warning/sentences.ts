import type { Finding, Status } from '../check/types.ts';
import type { Language } from '../messages.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import { fill, fillPlain, type Run } from '../words/fill.ts';
import { sayIn, type Words, wordsIn } from '../words/index.ts';
import { cleanName } from './clean.ts';
import type { Question } from './types.ts';

const MOST_REASONS = 4;

const NEUTRALITY: Record<Status, keyof Words['neutrality']> = {
  pns: 'asn',
  cpns: 'asn',
  pppk: 'asn',
  'pppk-part-time': 'asn',
  'non-asn': 'non-asn',
  tni: 'tni',
  polri: 'polri',
  'village-head': 'village',
  'village-staff': 'village',
  organiser: 'organiser',
  citizen: 'citizen',
};

/** Sharing with own words is quoting. */
const doingOf = ({ act, content }: Question): keyof Words['doing'] =>
  act === 'share' && content.own ? 'quote' : act;

/** The dialog's heading and accessible name. Starts with "Tahan" (English: "Hold on"). */
export function titleOf(question: Question): Run[] {
  const words = wordsIn(question.language);
  return fill(question.verdict.level === 'stop' ? words.title.stop : words.title.warn, {
    what: words.what[doingOf(question)],
    neutrality: words.neutrality[NEUTRALITY[question.status]],
  });
}

/** What the person is about to do, to whom or where. */
export function doingSentence(question: Question): Run[] {
  const { content } = question;
  const author = doingOf(question) === 'quote' ? content.quoted?.author : content.author;
  const who = author?.handle ? `@${cleanName(author.handle)}` : cleanName(author?.name ?? '');
  const place = cleanName(content.placeName ?? '');
  const sentences: { plain: string; who?: string; place?: string } = wordsIn(question.language).doing[
    doingOf(question)
  ];
  const named = (who && sentences.who) || (place && sentences.place) || sentences.plain;
  return fill(named, { who, place, site: question.siteName });
}

/** Why it was held: whom it favours or harms, then what shows it, each said once. */
export function reasonsOf({ verdict, language }: Question): string[] {
  const { reason } = wordsIn(language);
  const said = verdict.findings.flatMap((finding) => [
    ...(finding.targetName
      ? [fillPlain(reason[finding.stance], { target: cleanName(finding.targetName) })]
      : []),
    ...finding.signals.flatMap((signal) => (signal.why ? [sayIn(language, signal.why)] : [])),
  ]);
  return [...new Set(said)].slice(0, MOST_REASONS);
}

/** How sure the rule and the reading are, told plainly. */
export function surenessOf({ verdict, language }: Question, finding: Finding): string {
  const { law } = wordsIn(language);
  if (finding.contested) return `${law.contested} ${sayIn(language, finding.contested)}`;
  return verdict.level === 'stop' ? law.sure : law.unsure;
}

/** How an act that has just been gone on with is taken back, in the site's own words. */
export const undoLine = (how: Bilingual, language: Language): string =>
  fillPlain(wordsIn(language).undo, { how: sayIn(language, how) });

/** The line of a `note`: one reason, no law. */
export function noteLine({ verdict, language }: Pick<Question, 'verdict' | 'language'>): string {
  const words = wordsIn(language);
  const finding = verdict.findings[0];
  const why = finding?.signals.find((signal) => signal.why)?.why;
  return why ? fillPlain(words.note.because, { why: sayIn(language, why) }) : words.note.plain;
}
