import type { SafeAct } from './help.ts';
import type { Bilingual, HandbookForm, Instrument, Needs, Prohibition } from './prohibitions.ts';
import { type ACTS, MOMENTS, type STATUSES } from './vocabulary.ts';

export type Moment = (typeof MOMENTS)[number];

/** What somebody does. With an act it is a post in its own words, which are not translated. */
export type HandbookExample = { act?: (typeof ACTS)[number]; says: Bilingual };

/** One prohibition as the handbook tells it. */
export type HandbookEntry = {
  id: string;
  title: Bilingual;
  /** `held`: the check stops it; `grey`: the check only tells; `taught`: nothing a browser could see. */
  kind: 'held' | 'grey' | 'taught';
  acts: readonly (typeof ACTS)[number][];
  moments: readonly Moment[];
  who: readonly (typeof STATUSES)[number][];
  law: Bilingual;
  articles: readonly string[];
  plain: Bilingual;
  sanction: Prohibition['sanction'];
  contested?: Bilingual;
  needs?: Needs;
  /** Id of the form this becomes once the candidates are determined. */
  becomes?: string;
  examples: { breach: readonly HandbookExample[]; fine: readonly HandbookExample[] };
  sources: readonly string[];
};

/** A legal instrument, as the handbook lists what it rests on. */
export type HandbookLaw = Pick<Instrument, 'id' | 'title' | 'short' | 'inForce' | 'supersedes'>;

export type Handbook = {
  /** Highest rank first; what is only taught comes last. */
  entries: readonly HandbookEntry[];
  /** Those with most to tell first. */
  laws: readonly HandbookLaw[];
  safeActs: readonly SafeAct[];
};

/** As many examples as one reads; the others serve lint. */
const MOST_EXAMPLES = 4;

/** All that `rules/` teaches, without what only the check needs. */
export function handbookOf(instruments: readonly Instrument[], safeActs: readonly SafeAct[]): Handbook {
  const applied = instruments.flatMap(({ prohibitions }) => prohibitions).sort((a, b) => b.rank - a.rank);
  const taught = instruments.flatMap(({ handbook = [] }) => handbook);
  return {
    entries: [...applied.map(fromApplied), ...taught.map(fromTaught)],
    laws: [...instruments]
      .sort((a, b) => formsIn(b) - formsIn(a))
      .map(({ id, title, short, inForce, supersedes }) => ({
        id,
        title,
        short,
        inForce,
        ...(supersedes ? { supersedes } : {}),
      })),
    safeActs,
  };
}

const formsIn = ({ prohibitions, handbook = [] }: Instrument): number =>
  prohibitions.length + handbook.length;

const told = (form: Prohibition | HandbookForm) => ({
  id: form.id,
  title: form.title ?? form.law,
  who: form.who,
  law: form.law,
  articles: form.articles ?? [],
  plain: form.plain,
  sanction: form.sanction,
  ...(form.contested ? { contested: form.contested } : {}),
  sources: form.sources,
});

const fromApplied = (form: Prohibition): HandbookEntry => ({
  ...told(form),
  kind: form.level === 'note' ? 'grey' : 'held',
  acts: form.acts,
  moments: momentsOf(form.object),
  ...(form.needs ? { needs: form.needs } : {}),
  ...(form.becomes === undefined ? {} : { becomes: form.becomes }),
  examples: {
    breach: chosenExamples(form.examples.breach),
    fine: chosenExamples(form.examples.fine),
  },
});

const fromTaught = (form: HandbookForm): HandbookEntry => ({
  ...told(form),
  kind: 'taught',
  acts: [],
  moments: form.when ?? MOMENTS,
  examples: {
    breach: form.examples.breach.map((says) => ({ says })),
    fine: form.examples.fine.map((says) => ({ says })),
  },
});

type Post = Prohibition['examples']['breach'][number];

/** One of each act first, so that whoever asks about an act meets it. */
function chosenExamples(posts: readonly Post[]): HandbookExample[] {
  const isFirst = ({ act }: Post, at: number) => posts.findIndex((post) => post.act === act) === at;
  const others = posts.filter((post, at) => !isFirst(post, at));
  return [...posts.filter(isFirst), ...others].slice(0, MOST_EXAMPLES).map(fromPost);
}

const fromPost = ({ act, text, media, handle }: Post): HandbookExample => ({
  act,
  says: { id: text || media?.[0] || `@${handle ?? ''}`, en: '' },
});

/** A would-be candidate is one until the determination, a candidate from then on; parties are there all the year. */
function momentsOf(object: Prohibition['object']): readonly Moment[] {
  const isThere: Record<Moment, boolean> = {
    outside: object.includes('party'),
    before: object.includes('party') || object.includes('prospective'),
    after: object.some((one) => one !== 'prospective'),
    quiet: object.some((one) => one !== 'prospective'),
  };
  return MOMENTS.filter((moment) => isThere[moment]);
}
