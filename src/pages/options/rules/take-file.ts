import type { ImportStep, RulesInfo, RulesRefusal } from '../../../messages.ts';
import { ENVELOPE_MAX_BYTES, LOCAL_FILE_MAX_BYTES, RULES_FILE_MAX_BYTES } from '../../../ruleset/limits.ts';
import type { Send } from '../../../send.ts';
import { askWith } from '../../ask.ts';

/** How far a large file is: what is done at the moment, and the share of the whole, 0 to 1. */
export type Progress = {
  phase: 'sending' | Extract<ImportStep, { state: 'working' }>['phase'];
  share: number;
};

export type Taken =
  | { is: 'added'; info: RulesInfo }
  | { is: 'refused'; why: readonly RulesRefusal[] }
  /** Signed with a key that the person has to confirm first. */
  | { is: 'unknown-key'; keyid: string; text: string }
  | { is: 'unreadable' | 'toobig' | 'gone' | 'stopped' };

type Tools = { send: Send; onProgress: (progress: Progress) => void; signal: AbortSignal };

/** Bytes that travel in one message. */
const PIECE = 2_097_152;
/** Where each phase begins on the way from 0 to 1; measured on a list of 250,000. */
const BEGINS = { sending: 0, reading: 0.15, compiling: 0.35, saving: 0.55 } as const;
const ENDS = { sending: 0.15, reading: 0.35, compiling: 0.55, saving: 1 } as const;

/** Hands a file to the background: small ones at once, large ones in pieces and step by step. */
export async function takeFile(file: File, tools: Tools): Promise<Taken> {
  if (file.size > LOCAL_FILE_MAX_BYTES) return { is: 'toobig' };
  try {
    if (file.size > ENVELOPE_MAX_BYTES) return await takeLarge(file, tools);
    return await takeSmall(file, tools);
  } catch {
    return { is: 'unreadable' };
  }
}

async function takeSmall(file: File, tools: Tools): Promise<Taken> {
  const text = await file.text();
  const key = await askWith(tools.send)('updates:key', text);
  if (key?.sealed && !key.known && key.keyid !== undefined)
    return { is: 'unknown-key', keyid: key.keyid, text };
  if (!key?.sealed && file.size > RULES_FILE_MAX_BYTES) return takeLarge(file, tools);
  return importText(text, tools.send);
}

/** A text that goes in one message. */
export async function importText(text: string, send: Send): Promise<Taken> {
  const answer = await askWith(send)('rules:import', text);
  if (!answer) return { is: 'unreadable' };
  return answer.ok ? { is: 'added', info: answer.value } : { is: 'refused', why: answer.why };
}

async function takeLarge(file: File, tools: Tools): Promise<Taken> {
  const { send, onProgress, signal } = tools;
  const ask = askWith(send);
  const id = await ask('rules:begin');
  if (id === undefined) return { is: 'unreadable' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PIECE) {
    if (signal.aborted) return stop(id, send);
    const isLast = from + PIECE >= file.size;
    const text = decoder.decode(await file.slice(from, from + PIECE).arrayBuffer(), { stream: !isLast });
    if (!(await ask('rules:piece', { id, text }))) return { is: 'gone' };
    onProgress(overall('sending', Math.min(1, (from + PIECE) / file.size)));
  }
  return drive(id, tools);
}

/** The background works as long as it is asked for the next step. */
async function drive(id: number, { send, onProgress, signal }: Tools): Promise<Taken> {
  for (;;) {
    if (signal.aborted) return stop(id, send);
    const step = await askWith(send)('rules:step', id);
    if (!step || step.state === 'gone') return { is: 'gone' };
    if (step.state === 'done') return { is: 'added', info: step.info };
    if (step.state === 'refused') return { is: 'refused', why: step.why };
    onProgress(overall(step.phase, step.share));
  }
}

async function stop(id: number, send: Send): Promise<Taken> {
  await send('rules:stop', id);
  return { is: 'stopped' };
}

const overall = (phase: Progress['phase'], share: number): Progress => ({
  phase,
  share: BEGINS[phase] + (ENDS[phase] - BEGINS[phase]) * share,
});
