import type { HandbookWords } from './handbook.ts';

/** English, second to the Indonesian source: same keys, same slots. */
export const handbookEn: HandbookWords = {
  title: 'Handbook',
  parts: 'Parts of the handbook',
  part: {
    forbidden: 'Not allowed',
    safe: 'Allowed',
    pressed: 'If invited or pressed',
    laws: 'The laws',
  },
  print: 'Print',
  printAll: 'Print the whole handbook',
  loading: 'The handbook is opening.',
  heading: {
    any: 'What I may not do',
    like: 'What I may not like',
    share: 'What I may not share',
    post: 'What I may not post',
    comment: 'What I may not comment on',
    message: 'What I may not send',
    follow: 'Whom I may not follow',
    join: 'What I may not join',
    attend: 'What I may not attend',
  },
  about: 'For {status}, {moment}',
  search: 'Search',
  searchHint: 'for example photo, WhatsApp group, article 5',
  act: 'What you do',
  anyAct: 'Everything',
  moment: 'Time',
  moments: {
    any: 'all the year',
    outside: 'outside elections',
    before: 'before candidates are determined',
    after: 'after candidates are determined',
    quiet: 'in the quiet days and on voting day',
  },
  momentNote: {
    outside:
      'Neutrality holds all the year (ASN Act, PP 42/2004). Whether the rows of the joint decree hold before an election’s first stage is not answered in the texts we could read.',
    before: 'The KPU’s determination moves many acts from ethics to disciplinary punishment.',
    after: 'From the day the KPU determines a candidate, for that candidate.',
    quiet:
      'All that is forbidden after the determination stays so; any campaign in these days is also outside the schedule.',
  },
  status: 'Status',
  mine: '{status} (me)',
  count: { none: 'Nothing fits.', one: '1 prohibition', many: '{count} prohibitions' },
  reset: 'Clear the choice',
  groups: {
    held: 'Held by Jaga Netral',
    grey: 'Grey: only remarked on',
    taught: 'Beyond what a screen shows',
  },
  groupText: {
    held: 'A form of breach, or something that may be judged as one.',
    grey: 'No text names it. Officials judge by the circumstances.',
    taught: 'What is done at work, outside, or by others. Jaga Netral cannot see it.',
  },
  noRules:
    'The neutrality rules for civil servants do not cover {status}. Election law still holds for everybody.',
  entry: {
    sanction: 'Possible today for {status}',
    noSanction: 'This row names no sanction for {status}.',
    notMine: 'Does not hold for {status}.',
    later: 'Once candidates are determined: {sanction}.',
    laterMore: 'Read the form after the determination',
    contested: 'Officials disagree',
    isContested: 'contested',
    breach: 'May breach',
    fine: 'Fine',
    articles: 'Articles',
    sources: 'Sources',
    spouse: 'If your husband or wife is the one who runs.',
    notSpouse: 'Not for husbands and wives of candidates; they have rules of their own.',
    official: 'From an agency’s account.',
    link: 'Copy the address in the handbook',
    back: 'All prohibitions',
    unknown: 'This prohibition is not in the handbook.',
    agency: 'From an agency’s rules file',
  },
  safe: {
    title: 'What is allowed',
    text: 'Neutral does not mean silent. This takes nobody’s side.',
    inferred: 'Not written down as a permission; it follows from what is forbidden.',
  },
  pressed: {
    title: 'If invited or pressed',
    text: 'You may say no. A short, polite refusal in writing is the easiest to prove.',
    reply: 'A reply to use',
    copy: 'Copy the reply',
    copied: 'Copied.',
    notCopied: 'Not copied. Select the text and copy it yourself.',
    report: 'Want to report it? Write the report',
  },
  cases: {
    invited: {
      title: 'Invited to support or attend',
      steps: {
        one: 'Decline briefly. There is no need to argue about the candidate.',
        two: 'Do not pass the invitation on, not to the family group either.',
        three: 'Whether you may come and only watch is disputed; staying away is safest.',
      },
      reply:
        'Thank you for the invitation. As a government worker I have to stay neutral, so I will not take part. I hope you understand.',
    },
    added: {
      title: 'Added to a campaign group',
      steps: {
        one: 'Leave the group. Send no like, sticker or reply there.',
        two: 'Keep a screenshot: who added you and when you left.',
        three: 'Tell whoever added you that government workers may not be involved.',
      },
      reply:
        'Please do not add my number to this group again. As a government worker I may not be in a campaign group.',
    },
    pressed: {
      title: 'Ordered or pressed by a superior',
      steps: {
        one: 'Ask for the order in writing, and answer in writing that you have to be neutral.',
        two: 'Keep messages, invitations and names of witnesses, with their dates.',
        three:
          'Report to the inspectorate, BKN or Bawaslu. A superior who presses or looks away may face sanctions too.',
      },
      reply:
        'With respect, the neutrality rules do not let me take part, and I fear it would burden the office too. I will go on with my work as usual.',
    },
    offered: {
      title: 'Offered money, goods or a post',
      steps: {
        one: 'Do not take it. In regional elections both giver and receiver may face criminal charges.',
        two: 'Note the time, the place, what it was and who saw it.',
        three: 'Report to Bawaslu within 7 days of knowing.',
      },
      reply: 'I am sorry, I cannot accept this. I have to be neutral and may not take any gift.',
    },
    pictured: {
      title: 'Photographed or tagged with a candidate',
      steps: {
        one: 'Make no finger sign. A hand on the chest or at your side.',
        two: 'Remove the tag on your name, and ask for the photo to be taken down.',
        three: 'Do not like, comment on or share that photo.',
      },
      reply:
        'Please take down the photo that shows me and remove the tag on my name. As a government worker I have to be neutral.',
    },
  },
  laws: {
    title: 'The laws',
    text: 'The rules used here. Prohibitions are told in simple words; the official text decides.',
    from: 'In force since {date}',
    until: 'In force {date} to {until}',
    supersedes: 'Replaces: {names}',
    old: 'UU 5/2014 and PP 53/2010 are no longer in force, but often still quoted.',
  },
};
