import type { LayerInfo } from '../../../messages.ts';
import type { Election, Participant, RulesFile } from '../../../ruleset/rules-file.ts';
import { skipNewer } from '../../../ruleset/skip-newer.ts';
import type { Send } from '../../../send.ts';
import type { SourceId } from '../../../updates.ts';
import { askWith } from '../../ask.ts';

/** A participant with its election. */
export type Row = { participant: Participant; election: Pick<Election, 'id' | 'name'> };

/** The texts of a file in force and of the one before it. Undefined: they could not be read. */
export async function readTexts(
  send: Send,
  layer: Pick<LayerInfo, 'channel' | 'source'>,
): Promise<{ now: string; before?: string } | undefined> {
  const ask = askWith(send);
  if (layer.source !== undefined) {
    const texts = await ask('updates:texts', layer.source as SourceId);
    return texts?.now === undefined ? undefined : { ...texts, now: texts.now };
  }
  const own = await ask('rules:text', layer.channel);
  return own ? { now: own.text, ...(own.before ? { before: own.before } : {}) } : undefined;
}

/** A text that was validated when it was taken in, without what is too new to be used. */
export const parseFile = (text: string): RulesFile => skipNewer(JSON.parse(text)).value as RulesFile;

/** All participants of a file, piece by piece: a large one is never in memory as a whole. */
export async function* readRows(send: Send, layer: LayerInfo): AsyncGenerator<readonly Row[]> {
  const texts = await readTexts(send, layer);
  if (!texts) throw new Error(`no text of ${layer.channel}`);
  const { elections } = parseFile(texts.now);
  if (layer.parts === 0) {
    for (const { participants, ...election } of elections) yield rowsOf(election, participants);
    return;
  }
  const ask = askWith(send);
  for (let part = 0; part < layer.parts; part++) {
    const piece = (await ask('rules:part', { channel: layer.channel, part })) ?? [];
    for (const { election, participants } of piece) yield rowsOf(elections[election]!, participants);
  }
}

const rowsOf = (election: Row['election'], participants: readonly Participant[]): Row[] =>
  participants.map((participant) => ({ participant, election }));

/** The whole file as text, as it can be put in elsewhere. */
export async function readWhole(send: Send, layer: LayerInfo): Promise<string> {
  const texts = await readTexts(send, layer);
  if (!texts) throw new Error(`no text of ${layer.channel}`);
  if (layer.parts === 0) return texts.now;
  const file = parseFile(texts.now);
  const elections = file.elections.map((election) => ({ ...election, participants: [] as Participant[] }));
  const ask = askWith(send);
  for (let part = 0; part < layer.parts; part++) {
    for (const { election, participants } of (await ask('rules:part', { channel: layer.channel, part })) ??
      [])
      elections[election]!.participants.push(...participants);
  }
  return JSON.stringify({ ...file, elections });
}
