import type { cleanupId } from './cleanup.id.ts';
import type { Sentences } from './in-both.ts';

/** English: reading along with lists of one's own past acts, and taking an act back. */
export const cleanupEn: Sentences<typeof cleanupId> = {
  title: 'Clean up old traces',
  lead: 'Old likes and follows can be read as support, too. We read your lists along with you as you scroll. You take back what you want.',
  steps: {
    title: 'How it works',
    open: 'Open one of the lists below in another tab.',
    start: 'Press the Jaga Netral icon, then “Read this list”.',
    scroll:
      'Scroll slowly to the end of the list. What is found appears on this page; in private windows nothing is kept.',
  },
  lists: {
    title: 'Your lists',
    open: 'Open {way} on {site}',
    missing: 'Instagram shows no words in its list of likes, so that list cannot be read.',
  },
  results: {
    title: 'Found',
    count: '{read} read, {found} to look at',
    clean: '{read} read, nothing to look at',
    walking: 'Being read. Go on scrolling the list.',
    over: 'Read to the end {at}.',
    stop: 'Stop',
    open: 'Open',
    openNamed: 'Open {who} in a new tab',
    unnamed: 'without a name',
    done: 'Dealt with',
    doneNamed: 'Dealt with: {who}',
    undo: 'To take it back: {how}',
    full: 'Only the first {count} are listed.',
  },
  export: {
    save: 'Save as a list (CSV)',
    print: 'Print',
    clear: 'Delete everything found',
    kept: 'All this is gone when the browser closes. A list that you save has names and links in it: keep it safe.',
    site: 'Site',
    act: 'Act',
    who: 'Account',
    law: 'Rule',
    link: 'Link',
    done: 'Dealt with',
    yes: 'yes',
    no: 'not yet',
  },
  popup: {
    title: 'This is your list: {act}',
    text: 'As you scroll, we note what would be held today. Nothing is pressed.',
    start: 'Read this list',
    walking: 'This list is being read.',
    stop: 'Stop',
    results: 'See what was found',
  },
  undo: {
    title: 'Changed your mind?',
    text: 'You went on with “{act}” on {site} {minutes} minutes ago.',
    now: 'You have just gone on with “{act}” on {site}.',
    left: 'This stays for {minutes} more minutes.',
  },
};
