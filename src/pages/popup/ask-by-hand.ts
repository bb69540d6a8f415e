import type { Act, Content, Verdict } from '../../check/types.ts';
import type { Send } from '../../send.ts';
import type { Site } from '../ports.ts';
import { type AccountLink, readLink } from './account-link.ts';

/** What is asked of the check. Of a link only its account can be judged, as if somebody followed it. */
type Question = { act: Act; content: Content; link?: AccountLink };
/** `verdict` is missing where a link says nothing to judge. */
export type Asked = Question & { verdict?: Verdict | 'failed' };

/** What was typed as the check sees it. The person's own words, words they are about to pass on, or an account. */
export function readQuestion(text: string, act: Act, sites: readonly Site[]): Question {
  const link = readLink(text, sites);
  if (!link) return { act, content: { text, own: act === 'post' || act === 'comment' } };
  const { site, handle } = link;
  if (!site || !handle) return { act, content: { text: '' }, link };
  return { act: 'follow', content: { text: '', author: { handle }, platform: site.id }, link };
}

export async function askByHand(question: Question, send: Send): Promise<Asked> {
  const { act, content, link } = question;
  if (link && !content.author) return question;
  const answer = await send('check:content', { act, content });
  return { ...question, verdict: answer.ok ? answer.value : 'failed' };
}
