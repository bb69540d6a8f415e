import { check } from '../check/check.ts';
import type { Act, Content, Level, Situation } from '../check/types.ts';
import type { Election, Participant, RulesFile } from '../ruleset/rules-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { readOwnCorpus } from './own-corpus.ts';

/** Something a user could be about to do, on one day. */
export type Sample = { act: Act; content: Content; situation: Situation };
export type Change = Sample & { before: Level; after: Level };

/** Enough to see what a file does; a list of thousands is not tried name by name. */
const MOST_PARTICIPANTS = 200;

/** The day on which an election is tried: its campaign, or whatever comes next to it. */
function dayOf({ phases, participants }: Election): string | undefined {
  const start = (name: string) => phases.find(({ phase }) => phase === name)?.from;
  return (
    start('campaign') ??
    start('determination') ??
    participants.find(({ candidate }) => candidate !== undefined)?.candidate ??
    participants.find(({ prospective }) => prospective !== undefined)?.prospective ??
    phases[0]?.from
  );
}

/** The day on which a file as a whole is tried. */
const dayOfFile = ({ elections, issued }: RulesFile): string =>
  elections.map(dayOf).find((day) => day !== undefined) ?? issued.slice(0, 10);

/** Posts about everybody in the files, and the project's own sentences, most of which must not change. */
export function samplesFor(files: readonly RulesFile[], day: string | undefined): Sample[] {
  const elections = files.flatMap((file) => file.elections);
  const about = elections
    .flatMap((election) => election.participants.map((participant) => ({ election, participant })))
    .slice(0, MOST_PARTICIPANTS * files.length)
    .flatMap(({ election, participant }) => postsAbout(participant, day ?? dayOf(election) ?? '2000-01-01'));
  const sentences = readOwnCorpus().map(({ act, content, situation }) => ({
    act,
    content,
    situation: { ...situation, date: day ?? dayOfFile(files.at(-1)!) },
  }));
  const seen = new Set<string>();
  return [...about, ...sentences].filter((sample) => {
    const key = JSON.stringify(sample);
    return seen.size !== seen.add(key).size;
  });
}

function postsAbout(participant: Participant, date: string): Sample[] {
  const { people = [], aliases = [], hashtags = [], slogans = [], accounts = [] } = participant;
  const situation: Situation = { date, status: 'pns' };
  const post = (act: Act, text: string): Sample => ({ act, content: { text, platform: 'x' }, situation });
  const names = [people.join(' dan '), ...aliases].filter((name) => name !== '');
  return [
    ...names.map((name) => post('like', `Ayo coblos ${name}`)),
    ...names.map((name) => post('share', `Dukung ${name} untuk perubahan`)),
    ...names.map((name) => post('like', `Berita: ${name} hadir di pasar pagi ini`)),
    ...hashtags.map((tag) => post('share', `Semangat pagi #${tag}`)),
    ...slogans.map((slogan) => post('like', slogan)),
    ...accounts.flatMap(({ platform, handle }) =>
      (['like', 'follow'] as const).map((act) => ({
        act,
        content: { text: act === 'like' ? 'Selamat pagi semua' : '', author: { handle }, platform },
        situation,
      })),
    ),
  ];
}

/** The samples that the two sets of rules judge differently. */
export function changesBetween(samples: readonly Sample[], before: Ruleset, after: Ruleset): Change[] {
  const levelOf = ({ act, content, situation }: Sample, rules: Ruleset) =>
    check(act, content, rules, situation).level;
  return samples
    .map((sample) => ({ ...sample, before: levelOf(sample, before), after: levelOf(sample, after) }))
    .filter((sample) => sample.before !== sample.after);
}
