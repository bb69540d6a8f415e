import type { Words } from './id.ts';

/** English, second to the Indonesian source: same keys, same slots. */
export const en: Words = {
  title: {
    stop: 'Hold on, *{what}* may breach {neutrality}',
    warn: 'Hold on, *{what}* may be read as taking sides',
  },
  what: {
    like: 'this like',
    share: 'sharing this',
    quote: 'this quote',
    post: 'this post',
    comment: 'this comment',
    message: 'this message',
    follow: 'following this account',
    join: 'joining here',
    attend: 'attending this event',
  },
  doing: {
    like: {
      plain: 'You are about to *like* a post on {site}.',
      who: 'You are about to *like* a post by *{who}* on {site}.',
    },
    share: {
      plain: 'You are about to *share* a post on {site}.',
      who: 'You are about to *share* a post by *{who}* on {site}.',
    },
    quote: {
      plain: 'You are about to *quote* a post on {site}.',
      who: 'You are about to *quote* a post by *{who}* on {site}.',
    },
    post: {
      plain: 'You are about to *post* on {site}.',
      place: 'You are about to *post* in *{place}* on {site}.',
    },
    comment: {
      plain: 'You are about to *comment* on {site}.',
      place: 'You are about to *comment* in *{place}* on {site}.',
    },
    message: {
      plain: 'You are about to *send a message* on {site}.',
      place: 'You are about to *send a message* in *{place}* on {site}.',
    },
    follow: {
      plain: 'You are about to *follow* an account on {site}.',
      who: 'You are about to *follow* *{who}* on {site}.',
    },
    join: {
      plain: 'You are about to *join* a group on {site}.',
      place: 'You are about to *join* *{place}* on {site}.',
    },
    attend: {
      plain: 'You are about to *say you will attend* an event on {site}.',
      place: 'You are about to *say you will attend* *{place}* on {site}.',
    },
  },
  neutrality: {
    asn: 'civil-service neutrality',
    'non-asn': 'the neutrality of government workers',
    tni: 'the neutrality of the armed forces',
    polri: 'the neutrality of the police',
    village: 'the neutrality of village officials',
    organiser: 'the neutrality of election organisers',
    citizen: 'election rules',
  },
  status: {
    pns: 'a permanent civil servant (PNS)',
    cpns: 'a candidate civil servant (CPNS)',
    pppk: 'a contract civil servant (PPPK)',
    'pppk-part-time': 'a part-time contract civil servant (PPPK)',
    'non-asn': 'a non-ASN government worker',
    tni: 'a member of the armed forces',
    polri: 'a police officer',
    'village-head': 'a village head',
    'village-staff': 'a village official',
    organiser: 'an election organiser',
    citizen: 'a citizen',
  },
  source: {
    own: 'Your text',
    other: 'The post',
    quoted: 'Quoted post',
    quotedBy: 'Quoting {who}',
    media: 'Picture description',
    bio: 'About the account',
    place: 'Place',
  },
  why: 'Why it was held',
  reason: { for: 'May be read as siding with {target}', against: 'May be read as harming {target}' },
  law: {
    sanction: 'Possible today for {status}: *{sanction}*.',
    later: 'Once candidates are determined: {later}.',
    sure: 'The rules name this form clearly.',
    unsure: 'It may mean something else; you know best.',
    contested: 'Officials disagree.',
    also: { one: 'Touches 1 more rule', many: 'Touches {count} more rules' },
  },
  cancel: 'Cancel',
  edit: 'Edit text',
  continue: 'Continue anyway',
  notPolitics: 'Not about politics',
  opensIn: 'The button “Continue anyway” opens after {seconds} seconds.',
  isOpen: 'The button “Continue anyway” is open.',
  ask: 'In doubt? Ask {name}',
  private: 'Only you see this. No data is sent.',
  pressAgain: 'The site has not reacted. Press once more to continue.',
  note: { plain: 'This may be read as taking sides.', because: '{why}. This may be read as taking sides.' },
};
