import type { Json } from '../../../../src/pages/options/studio/draft/json.ts';
import { kertasariRulesFile } from '../../../pages/kertasari.ts';

export const NOW = new Date('2031-10-15T02:41:00Z');

/** Kertasari's file as a draft: everybody in it is treated alike. */
export const fairFile = (): Json => structuredClone(kertasariRulesFile('2031-10-15')) as unknown as Json;

/** The same with words against one pair only. */
export function unfairFile(): Json {
  const file = structuredClone(kertasariRulesFile('2031-10-15'));
  file.elections[0]!.participants[1]!.counterSlogans = ['asal bukan petahana'];
  return file as unknown as Json;
}
