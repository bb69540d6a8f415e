import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, RulesInfo } from '../../../messages.ts';
import type { StudioWords } from '../../../words/studio.ts';
import type { PagePorts } from '../../ports.ts';
import type { Json, Path } from './draft/json.ts';
import type { Problems } from './draft/problems.ts';
import type { DraftState } from './use-draft.ts';

/** What every part of the studio works on. */
export type Studio = Omit<DraftState, 'draft'> & {
  file: Json;
  lastSeq: number;
  problems: Problems;
  words: StudioWords;
  language: Language;
  ports: PagePorts;
  /** Called with the press that leads there: the field of this path takes the focus once its form is shown. */
  goTo: (path: Path) => void;
  /** The rules files in force in this browser. */
  inForce: readonly RulesInfo[];
};

export const StudioContext = createContext<Studio | undefined>(undefined);

/** The studio around a part. Only below the page's own provider. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('a part of the studio stands outside it');
  return studio;
}
