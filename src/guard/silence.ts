import { CLEAR, type Verdict } from '../check/types.ts';
import { hashOf } from '../language/hash.ts';
import type { Silence } from '../messages.ts';
import type { Judged, Located } from '../platforms/types.ts';
import { ownWords } from './identity.ts';

/** What the person means by "Bukan soal politik": this one post, profile or text, and nothing else. */
export const silenceOf = (located: Located, at: Date): Silence => ({
  what: 'item',
  platform: located.platform,
  key: itemKey(located),
  since: at.toISOString(),
});

/** The verdict without what the person has silenced; the level stays as long as one finding does. */
export function withoutSilenced(verdict: Verdict, located: Judged, silenced: readonly Silence[]): Verdict {
  if (silenced.length === 0 || verdict.findings.length === 0) return verdict;
  const isSilenced = (what: Silence['what'], key: string): boolean =>
    silenced.some((one) => one.what === what && one.platform === located.platform && one.key === key);
  const { handle } = located.content.author ?? {};
  if (isSilenced('item', itemKey(located)) || (handle && isSilenced('account', handle.toLowerCase())))
    return CLEAR;
  const findings = verdict.findings.filter(({ prohibition }) => !isSilenced('prohibition', prohibition));
  if (findings.length === verdict.findings.length) return verdict;
  return findings.length === 0 ? CLEAR : { ...verdict, findings };
}

/** An own text is remembered by its hash: settings never hold what somebody wrote. */
function itemKey(located: Judged): string {
  const words = ownWords(located);
  return words === '' ? located.item : `text-${(hashOf(words) >>> 0).toString(36)}`;
}
