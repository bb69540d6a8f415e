import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptDraft } from '../../../messages.ts';
import { askWith } from '../../ask.ts';
import type { PagePorts } from '../../ports.ts';
import { type Json, type JsonObject, keyOf, type Path } from './draft/json.ts';
import { change as changeFile } from './draft/new-file.ts';
import { type Kept, useKeeper } from './use-keeper.ts';

const MOST_UNDO = 30;

type Past = { file: Json; key: string };
type Draft = { file: Json; lastSeq: number; past: readonly Past[] };

/** The draft and everything that can be done to it. */
export type DraftState = {
  /** Absent: there is no draft. */
  draft: { file: Json; lastSeq: number } | undefined;
  kept: Kept;
  savedAt: string;
  /** Where another page has kept a later draft: that one in place of this one, or this one over it. */
  takeOther: () => Promise<void>;
  keepThis: () => Promise<void>;
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
  const { known } = keeper;
  const read = useCallback(async () => {
    const kept = await askWith(ports.send)('studio:draft');
    const found = kept && readKept(kept);
    if (!found) return;
    known(found, kept.savedAt);
    setDraft(found);
    setSavedAt(kept.savedAt);
  }, [ports, known]);
  useEffect(() => {
    void read().then(() => setIsRead(true));
  }, [read]);
  if (!isRead) return undefined;
  const step = (next: (now: Draft) => Draft) => setDraft((now) => now && next(now));
  return {
    draft,
    kept: keeper.kept,
    savedAt,
    takeOther: read,
    keepThis: keeper.keepThis,
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
