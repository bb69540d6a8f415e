import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askWith } from '../../ask.ts';
import type { PagePorts } from '../../ports.ts';
import type { Json } from './draft/json.ts';

/** Typing goes on for a while; a draft is kept when the hands rest. */
const REST_MS = 600;

/** `elsewhere`: another page has kept a later draft, and this one was not put over it. */
export type Kept = 'saved' | 'saving' | 'not-saved' | 'elsewhere';

type Draft = { file: Json; lastSeq: number };

export type Keeper = {
  kept: Kept;
  /** Tells of a draft that was read, and of when it was kept. */
  known: (draft: Draft, savedAt: string) => void;
  /** Puts this page's draft over whatever another page has kept. */
  keepThis: () => Promise<void>;
};

/** Keeps each state of the draft once the hands rest, and at once when the page goes away. */
export function useKeeper(
  ports: PagePorts,
  draft: Draft | undefined,
  onSaved: (savedAt: string) => void,
): Keeper {
  const [kept, setKept] = useState<Kept>('saved');
  const last = useRef<Draft | undefined>(undefined);
  const follows = useRef('');
  const known = useCallback((read: Draft, savedAt: string) => {
    last.current = read;
    follows.current = savedAt;
    setKept('saved');
  }, []);
  const keep = useCallback(
    async ({ file, lastSeq }: Draft): Promise<void> => {
      const before = follows.current;
      const savedAt = ports.now().toISOString();
      last.current = { file, lastSeq };
      // The next one follows this one, also while this one is on its way.
      follows.current = savedAt;
      const next = { draft: { text: JSON.stringify(file), lastSeq, savedAt }, follows: before };
      const answer = await askWith(ports.send)('studio:keep', next);
      if (answer?.ok) onSaved(savedAt);
      else if (follows.current === savedAt) follows.current = before;
      if (last.current?.file === file) setKept(answer?.ok ? 'saved' : (answer?.why ?? 'not-saved'));
    },
    [ports, onSaved],
  );
  const begin = useCallback(() => setKept((now) => (now === 'elsewhere' ? now : 'saving')), []);
  useRest({ draft, last, begin, keep });
  useWarning(kept !== 'saved');
  const keepThis = async (): Promise<void> => {
    follows.current = (await askWith(ports.send)('studio:draft'))?.savedAt ?? '';
    if (draft) await keep(draft);
  };
  return { kept, known, keepThis };
}

type Rest = {
  draft: Draft | undefined;
  /** What was kept last, or is on its way. */
  last: { readonly current: Draft | undefined };
  begin: () => void;
  keep: (draft: Draft) => Promise<void>;
};

/** Keeps a new draft after a rest, or at once when the page goes away before. */
function useRest({ draft, last, begin, keep }: Rest): void {
  useEffect(() => {
    if (!draft || (last.current?.file === draft.file && last.current.lastSeq === draft.lastSeq)) return;
    const now = (): void => {
      clearTimeout(timer);
      void keep(draft);
    };
    const timer = setTimeout(now, REST_MS);
    begin();
    addEventListener('pagehide', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', now);
    };
  }, [draft, last, begin, keep]);
}

/** The browser asks before it closes a page with something on it that is kept nowhere. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
