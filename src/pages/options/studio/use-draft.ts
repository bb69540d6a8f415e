import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptDraft } from '../../../messages.ts';
import { askWith } from '../../ask.ts';
import type { PagePorts } from '../../ports.ts';
import { type Json, type JsonObject, keyOf, type Path } from './draft/json.ts';
import { change as changeFile } from './draft/new-file.ts';

/** Typing goes on for a while; a draft is kept when the hands rest. */
const REST_MS = 600;
const MOST_UNDO = 30;

export type Kept = 'saved' | 'saving' | 'not-saved';
type Past = { file: Json; key: string };
type Draft = { file: Json; lastSeq: number; past: readonly Past[] };

/** The draft and everything that can be done to it. */
export type DraftState = {
  /** Absent: there is no draft. */
  draft: { file: Json; lastSeq: number } | undefined;
  kept: Kept;
  savedAt: string;
  /** Puts another file in its place; `lastSeq` is the highest number given out before it. */
  begin: (file: JsonObject, lastSeq: number) => void;
  /** Another value at one path; undefined takes it away. */
  change: (path: Path, value: Json | undefined) => void;
  /** The whole file after a step that one can undo. */
  replace: (file: Json) => void;
  /** Notes that a number was given out. */
  gaveOut: (seq: number) => void;
  undo: (() => void) | undefined;
  forget: () => Promise<void>;
};

/** The draft as the background keeps it between two visits; undefined until it has answered. */
export function useDraft(ports: PagePorts): DraftState | undefined {
  const [draft, setDraft] = useState<Draft>();
  const [savedAt, setSavedAt] = useState('');
  const [isRead, setIsRead] = useState(false);
  const keeper = useKeeper(ports, draft, setSavedAt);
  useEffect(() => {
    void askWith(ports.send)('studio:draft').then((kept) => {
      const read = kept && readKept(kept);
      if (read) {
        keeper.known(read);
        setDraft(read);
        setSavedAt(kept.savedAt);
      }
      setIsRead(true);
    });
  }, [ports, keeper.known]);
  if (!isRead) return undefined;
  const step = (next: (now: Draft) => Draft) => setDraft((now) => now && next(now));
  return {
    draft,
    kept: keeper.kept,
    savedAt,
    begin: (file, lastSeq) => setDraft({ file, lastSeq, past: [] }),
    change: (path, value) => step((now) => changed(now, changeFile(now.file, path, value), keyOf(path))),
    replace: (file) => step((now) => changed(now, file, '')),
    gaveOut: (seq) => step((now) => ({ ...now, lastSeq: Math.max(now.lastSeq, seq) })),
    undo: draft?.past.length ? () => step(undone) : undefined,
    forget: async () => {
      setDraft(undefined);
      await ports.send('studio:forget');
    },
  };
}

/** Letters typed into one field are one step. */
function changed(now: Draft, file: Json, key: string): Draft {
  const isSameStep = key !== '' && now.past.at(-1)?.key === key;
  const past = isSameStep ? now.past : [...now.past, { file: now.file, key }].slice(-MOST_UNDO);
  return { ...now, file, past };
}

const undone = (now: Draft): Draft => ({
  ...now,
  file: now.past.at(-1)?.file ?? now.file,
  past: now.past.slice(0, -1),
});

function readKept({ text, lastSeq }: KeptDraft): Draft | undefined {
  try {
    return { file: JSON.parse(text) as JsonObject, lastSeq, past: [] };
  } catch {
    return undefined;
  }
}

/** Keeps each state of the draft once the hands rest, and at once when the page goes away. */
function useKeeper(ports: PagePorts, draft: Draft | undefined, onSaved: (at: string) => void) {
  const [kept, setKept] = useState<Kept>('saved');
  const last = useRef<Pick<Draft, 'file' | 'lastSeq'> | undefined>(undefined);
  const known = useCallback((read: Draft) => {
    last.current = read;
  }, []);
  useEffect(() => {
    if (!draft || (last.current?.file === draft.file && last.current.lastSeq === draft.lastSeq)) return;
    const keep = async (): Promise<void> => {
      clearTimeout(timer);
      const savedAt = ports.now().toISOString();
      const { file, lastSeq } = draft;
      last.current = { file, lastSeq };
      const answer = await ports.send('studio:keep', { text: JSON.stringify(file), lastSeq, savedAt });
      const isKept = answer.ok && answer.value.ok;
      if (isKept) onSaved(savedAt);
      if (last.current?.file === file) setKept(isKept ? 'saved' : 'not-saved');
    };
    const timer = setTimeout(keep, REST_MS);
    setKept('saving');
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [ports, draft, onSaved]);
  useEffect(() => {
    if (kept === 'saved') return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);
  return { kept, known };
}
