import type { RulesRefusal } from '../../messages.ts';
import { RULES_FILE_MAX_BYTES } from '../../ruleset/limits.ts';
import type { Send } from '../../send.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';

/** What the person is told after handing in a file. */
export type Outcome = { said: string; refusals: readonly RulesRefusal[] };

/** Hands a file to the background, which takes it or says in sentences what is wrong with it. */
export async function importFile(
  file: File,
  send: Send,
  words: PagesWords['options']['rules'],
): Promise<Outcome> {
  const refused = fillPlain(words.refused, { name: file.name });
  const text = await readStart(file);
  const answer = text === undefined ? undefined : await send('rules:import', text);
  if (!answer?.ok) return { said: `${refused} ${words.unreadable}`, refusals: [] };
  if (!answer.value.ok) return { said: refused, refusals: answer.value.why };
  const { issuer, participants } = answer.value.value;
  return { said: fillPlain(words.added, { name: issuer, participants: String(participants) }), refusals: [] };
}

/** A file beyond the limit is refused for its size alone, so no more of it is read than shows that. */
async function readStart(file: File): Promise<string | undefined> {
  try {
    return await file.slice(0, RULES_FILE_MAX_BYTES + 1).text();
  } catch {
    return undefined;
  }
}
