import type { Json } from '../../../../src/pages/options/studio/draft/json.ts';
import { kertasariRulesFile } from '../../../pages/kertasari.ts';

export const NOW = new Date('2031-10-15T02:41:00Z');

/** Kertasari's file as a draft in which everybody is treated alike: nobody has words that the others have not. */
export function fairFile(): Json {
  const file = structuredClone(kertasariRulesFile('2031-10-15'));
  for (const election of file.elections) {
    for (const participant of election.participants) delete participant.counterSlogans;
  }
  return file as unknown as Json;
}
