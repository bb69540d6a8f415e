import type { checklistId } from './checklist.id.ts';
import type { Sentences } from './in-both.ts';

/** English, second to the Indonesian source: same keys, same slots. */
export const checklistEn: Sentences<typeof checklistId> = {
  title: 'Hold on, *look at the picture again*',
  doing: 'You are about to send a picture on {site}. We only ask: you know what it shows.',
  why: 'Why we ask',
  reason: {
    caption: 'Your text is about an election',
    place: 'The place is about an election',
    'picture-text': 'The words in the picture are about an election',
    hand: 'A hand seems to show {fingers} fingers, the ballot number of {name}',
  },
  question: {
    people: 'Is a candidate or campaign team in the picture?',
    material: 'Is campaign material in the picture?',
    gesture: 'Is a number gesture in the picture?',
  },
  help: {
    people: 'Would-be candidates, their spouses and volunteers count too.',
    material: 'For example a shirt, banner, sticker, calendar or party symbol.',
    gesture: 'For example fingers that show a ballot number.',
  },
  marked: 'We marked this because {fingers} fingers seem to be up. Change it if that is wrong.',
  answer: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  next: 'Next',
  unanswered: 'Answer all three questions to go on.',
  picture: 'The picture you are about to send',
  private: 'These answers are for this picture only. Nothing is stored or sent.',
};
