import type { Sentences } from './in-both.ts';
import type { regionId } from './region.id.ts';

export const regionEn: Sentences<typeof regionId> = {
  label: 'Region',
  placeholder: 'Type a regency, city or province',
  none: 'No region has that name.',
};
