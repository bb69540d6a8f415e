import type { composerId } from './composer.id.ts';
import type { Sentences } from './in-both.ts';

export const composerEn: Sentences<typeof composerId> = {
  chip: {
    clear: 'Neutral',
    risky: { one: '1 risky point', many: '{count} risky points' },
    grey: { one: '1 point to consider', many: '{count} points to consider' },
    busy: 'Being read',
    opens: 'Read why. Move it with the arrow keys.',
  },
  said: {
    found: '{chip}. Press Alt, Shift and J to read it.',
    clear: 'Your text is neutral now.',
  },
  list: {
    name: 'Hints on your text',
    title: { risky: 'May be read as taking sides', grey: 'Worth considering', clear: 'This text is neutral' },
    clear: 'No words take the side of anybody in the election.',
    show: 'Show {words} in the text',
    try: 'Try:',
    means: 'It means: {meaning}',
    copy: 'Copy',
    copied: 'The sentence is copied.',
    notCopied: 'The sentence could not be copied. Copy it from here.',
    from: {
      quoted: 'From the quoted post:',
      media: 'Words in the picture:',
      author: 'Account name:',
      bio: 'About the account:',
      place: 'Name of the place:',
    },
    placing: 'What changes in this place',
  },
  placing: {
    'official-account':
      'You are using an official account. What you write here is read as the agency’s position, not as your own opinion.',
    subordinates:
      'This is an office group and you hold an office. Staff may read an appeal or a hint as an order; this is among the gravest forms.',
    colleagues:
      'This is a group of colleagues. Inviting or urging colleagues to take a side is named by itself in the rules (SKB 2022, discipline no. 8).',
    group: 'A closed group counts as well. What was written in groups has been evidence in proceedings.',
    message: 'A private message counts too when it invites or asks for support.',
  },
  close: 'Close',
  hideHere: 'Hide for this box',
  hideAlways: 'Do not show again',
  keys: 'Alt+Shift+J opens these hints. Arrow keys or dragging move them.',
  back: 'Hints are hidden. Alt+Shift+J shows them again for this box; for good, use the settings.',
  settings: {
    title: 'While writing',
    text: 'When you pause in typing, words that may be read as taking sides are marked, and the reasons can be read beside the text box. Your text is neither changed nor sent.',
    shown: 'Show hints while writing',
    saved: 'Saved.',
    notSaved: 'Not saved. Please try again.',
  },
};
