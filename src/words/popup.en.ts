import type { Sentences } from './in-both.ts';
import type { popupId } from './popup.id.ts';

export const popupEn: Sentences<typeof popupId> = {
  phase: {
    preparation: 'Preparation',
    nomination: 'Nomination',
    determination: 'Candidates are determined',
    campaign: 'Campaign',
    quiet: 'Quiet days',
    voting: 'Voting day',
    count: 'Counting',
    result: 'Results',
  },
  calendar: {
    title: 'Election calendar',
    now: '{phase} until {day}',
    today: '{phase}: today',
    next: '{phase} in {days} days',
    tomorrow: '{phase} tomorrow',
    none: 'Your rules know no election dates yet. Neutrality holds all the same.',
    noneHere: 'Your rules know no election dates for {region}. Neutrality holds all the same.',
    more: '{count} more elections',
  },
  pause: {
    open: 'Pause',
    title: 'Pause for one hour',
    text: 'Nothing is held during a pause. The guard comes back by itself.',
    site: 'Only {site}',
    thisSite: 'this site',
    all: 'All sites',
    resume: 'Resume now',
    failed: 'The pause was not stored. Try again.',
  },
  rules: {
    bundled: 'The national rules inside',
    from: 'Rules of {issuer}, issued {age}',
    expired: 'The rules of {issuer} expired {age}',
  },
  link: {
    known: 'The account @{handle} on {site} is listed as belonging to {name}.',
    unknown: 'The account @{handle} on {site} is not among the campaign accounts we know.',
    noAccount: 'This link to {site} names no account.',
    otherSite: 'We do not know this site.',
    notOpened: 'We do not open links, so that no request is sent. Copy the text itself here to check it.',
  },
  handbook: 'Handbook',
};
