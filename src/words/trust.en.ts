import type { Sentences } from './in-both.ts';
import type { trustId } from './trust.id.ts';

export const trustEn: Sentences<typeof trustId> = {
  title: 'Trust',
  text: 'What you can check yourself, from within this browser.',
  unseen: {
    title: 'Your superior does not see this',
    one: 'Everything is checked in this browser. What you read, like or write does not leave it.',
    two: 'An agency can send a rules file to your browser. There is no way back: no report, no count, no list of users.',
    three: 'Your journal exists only in this browser, and you can delete it at any time.',
  },
  permissions: {
    title: 'Permissions and why',
    text: 'Read from the browser when this page was opened.',
    granted: 'Granted',
    missing: 'Not granted',
    hosts: 'Reads pages of the guarded sites',
    hostsWhy: 'To hold an act before it is sent. You can take it back in the browser’s settings.',
    unknown: 'This permission is not explained yet.',
    why: {
      storage: 'Keeps settings and journal in this browser.',
      alarms: 'Ends a pause and looks for new rules when it is time.',
      scripting: 'Starts the guard on sites you added, and the help while writing when it is needed.',
      offscreen: 'Reads the words in pictures, on this device.',
      unlimitedStorage: 'Keeps a large list of candidates if you import one.',
      tabs: 'Knows which site is open.',
    },
  },
  stored: {
    title: 'What is stored in this browser',
    text: 'Nothing is copied anywhere else.',
    empty: 'Empty',
    remove: 'Delete',
    removeNamed: 'Delete: {name}',
    removeAll: 'Delete everything',
    sure: 'Delete everything that is stored for good? Settings go back to what they were at first.',
    yes: 'Yes, delete all',
    no: 'No',
    removed: 'Deleted.',
    what: {
      settings: 'Your settings',
      journal: 'My journal',
      rules: 'Rules files and where they come from',
      pauses: 'Running pauses',
      draft: 'The draft in the studio',
      trails: 'Results of the clean-up',
      health: 'Problems you have not read yet',
      tabs: 'The state of open tabs',
      other: 'Anything else',
    },
    how: {
      settings:
        'Status, region, language, official accounts and what you marked as not politics. Until you delete it.',
      journal: 'Site, act, rule, time and your answer. You choose how long on the page My journal.',
      rules:
        'Candidates, campaign accounts, dates and an agency’s keys. Until you delete them; an office’s rules come back by themselves.',
      pauses: 'A site and the time it ends. Deleted by itself.',
      draft: 'The rules file you are writing. Until you delete it.',
      trails: 'Links and reasons. Until the browser closes.',
      health: 'Only the name of a problem. Until you press Understood.',
      tabs: 'The address of a site and whether it is guarded. Until the browser closes.',
      other: 'Broken values put aside so that they can be looked at.',
    },
  },
  network: {
    title: 'What is sent',
    none: 'Since it started, this extension has asked the internet for nothing.',
    some: 'Since it started, this extension has asked for these addresses:',
    only: 'The only address it may ask for is the rules address that you or your agency set, and pictures if you switched reading them on.',
    test: 'An automatic test opens all pages of the extension and make-believe sites in Chrome and Firefox. Every request is recorded, and a single one that is not the site’s own makes the test fail. A version that fails is not published.',
  },
  build: {
    title: 'Version',
    version: 'Version',
    sources: 'Fingerprint of the source code',
    rules: 'Fingerprint of the rules inside',
    files: 'Rules files in use',
    file: '{issuer}, number {seq}',
    check:
      'Anyone can compute the same fingerprints from this version’s source code with the command npm run hashes.',
  },
  licences: {
    title: 'Libraries inside',
    text: 'Jaga Netral is under the MIT licence and uses these open libraries, with those they need themselves.',
    none: 'Its makers ship no licence text with it.',
  },
};
