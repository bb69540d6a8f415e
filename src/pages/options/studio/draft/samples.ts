import type { Act, Content, Level } from '../../../../check/types.ts';
import { profileOf } from '../../../../ruleset/participants.ts';
import type { Election, Participant } from '../../../../ruleset/rules-file.ts';
import type { Ask } from './try-rules.ts';

/** Posts that are tried on everybody alike: only the name differs. */
export const SAMPLES = ['call', 'praise', 'attack', 'news', 'education', 'account'] as const;
export type SampleKind = (typeof SAMPLES)[number];

export type Sample = { act: Act; content: Content };
export type Tried = Sample & { kind: SampleKind; level: Level };
/** One participant with what came of each sample; a sample that it has no words for is missing. */
export type TriedParticipant = { participant: Participant; name: string; tried: readonly Tried[] };

const TEXTS: Record<
  Exclude<SampleKind, 'account'>,
  { act: Act; text: (name: string) => string; own?: true }
> = {
  call: { act: 'post', own: true, text: (name) => `Ayo coblos ${name}` },
  praise: { act: 'like', text: (name) => `Dukung ${name} untuk perubahan` },
  attack: { act: 'share', text: (name) => `Jangan pilih ${name}, pembohong` },
  news: { act: 'like', text: (name) => `Berita: ${name} hadir di pasar pagi ini` },
  education: {
    act: 'share',
    text: (name) => `Info KPU: visi dan misi ${name} dan semua calon dapat dibaca di situs KPU`,
  },
};

/** What a participant is called in samples: the people, or the first other name. */
export const calledName = ({ people = [], aliases = [], weakAliases = [], id }: Participant): string =>
  people.length > 0 ? people.join(' dan ') : (aliases[0] ?? weakAliases[0] ?? id);

/** The one sample of a kind about one participant. */
export function sampleOf(kind: SampleKind, participant: Participant): Sample | undefined {
  if (kind !== 'account') {
    const { act, text, own = false } = TEXTS[kind];
    return { act, content: { text: text(calledName(participant)), own, platform: 'x' } };
  }
  const account = participant.accounts?.[0];
  if (!account) return undefined;
  const { platform, handle } = account;
  return { act: 'like', content: { text: 'Selamat pagi semua', author: { handle }, platform } };
}

/** Every sample about every given participant of one election, on one day, for a PNS. */
export const trySamples = (
  participants: readonly Participant[],
  date: string,
  ask: Ask,
): TriedParticipant[] =>
  participants.map((participant) => ({
    participant,
    name: calledName(participant),
    tried: SAMPLES.flatMap((kind) => {
      const sample = sampleOf(kind, participant);
      if (!sample) return [];
      return [{ ...sample, kind, level: ask(sample.act, sample.content, { date, status: 'pns' }).level }];
    }),
  }));

/** Kinds of sample that are not judged alike for all who were tried: the file, or a name in it, needs a look. */
export function unlike(rows: readonly TriedParticipant[]): SampleKind[] {
  return SAMPLES.filter((kind) => {
    const levels = rows.flatMap(({ tried }) =>
      tried.filter((one) => one.kind === kind).map(({ level }) => level),
    );
    return new Set(levels).size > 1;
  });
}

/** The day on which an election is best tried: the campaign, or the first day on which somebody stands in it. */
export function dayToTry(election: Election): string | undefined {
  const start = (name: string) => election.phases.find(({ phase }) => phase === name)?.from;
  const profiles = election.participants.map((participant) => profileOf(participant, election));
  const days = profiles
    .map(({ candidate, prospective }) => candidate || prospective)
    .filter((day) => day !== '');
  return start('campaign') ?? start('determination') ?? days.sort().at(-1) ?? election.phases[0]?.from;
}
