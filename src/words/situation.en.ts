import type { Sentences } from './in-both.ts';
import type { situationId } from './situation.id.ts';

export const situationEn: Sentences<typeof situationId> = {
  status: 'My status',
  position: 'Office',
  positionText: 'For holders of an office the election acts add penalties of their own.',
  positions: {
    official: 'I hold a structural or functional office',
    staff: 'I am staff without an office',
    unsaid: 'I would rather not say',
  },
  region: 'The region I work in',
  regionText: 'So that “number 2” means the candidate in your region, and the calendar shows your elections.',
  spouse: 'My husband or wife is a candidate',
  spouseText: 'Standing beside a spouse has rules of its own.',
  spousePlaceholder: 'Type the candidate’s name',
  spouseNone: 'The rules here know no candidate of that name.',
  spouseEmpty: 'Candidates come with your agency’s rules file; fill this in later, in the settings.',
  ballot: 'number {number}',
};
