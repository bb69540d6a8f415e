import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { isHeld, type Situation } from '../../src/check/types.ts';
import { loadBundled, withRulesFiles } from '../../src/ruleset/load.ts';
import type { Election, RulesFile } from '../../src/ruleset/rules-file.ts';
import type { PostSet } from '../pages/fixtures/model.ts';
import { dayAfter, localDay } from '../pages/kertasari.ts';
import { setStage } from './stage.ts';

const CORPUS = '../shared/corpus/posts.dev.tsv';
const POSTS_A_PAGE = 60;
const SAMPLE = { chromium: Number.POSITIVE_INFINITY, firefox: 100 } as const;

const today = localDay(new Date());
const rows = existsSync(CORPUS) ? readCorpus() : [];
const wanted = rows.slice(0, SAMPLE[inject('browser')]);
const posts: PostSet['posts'] = wanted.map(({ text }, index) => ({
  id: String(1_970_000_000_000_000_000n + BigInt(index)),
  author: 'warga_kertasari',
  text,
  minutesAgo: 1,
}));
const rules = electionsOfToday();
const author = { id: '1700000000000000999', handle: 'warga_kertasari', name: 'Warga' };
const stage = setStage({ rules: [rules], sets: { corpus: { posts, people: [author], communities: [] } } });

/** Presses like after like until one is not performed; tells where it stopped. */
function likeFrom(start: number): number {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-testid="like"], [data-testid="unlike"]')];
  for (let next = start; next < buttons.length; next++) {
    const before = window.__site.acts.length;
    buttons[next]?.click();
    if (window.__site.acts.length === before) return next;
  }
  return buttons.length;
}

/** Likes every post of one page. A press that does nothing must have opened the dialog: `wait` fails otherwise. */
async function likeAll(page: PostSet['posts']): Promise<string[]> {
  await stage.open('/home', { set: 'corpus', posts: page.map(({ id }) => id).join() });
  const held: string[] = [];
  for (let next = 0; next < page.length; next++) {
    next = await stage.tab.evaluate(likeFrom, next);
    if (next === page.length) break;
    await stage.tab.dialog.wait();
    await stage.tab.press('Escape');
    await stage.tab.dialog.gone();
    held.push(page[next]!.id);
  }
  const performed = (await stage.acts()).length;
  expect(performed + held.length, 'held or performed, never neither').toBe(page.length);
  return held;
}

test.runIf(rows.length > 0)(
  'every post of the corpus is held or performed, as the check says',
  async () => {
    const ruleset = withRulesFiles(loadBundled(), [rules]);
    const situation: Situation = { date: today, status: 'pns' };
    const expected = posts
      .filter(({ text }) => isHeld(check('like', { text: asShown(text), author }, ruleset, situation)))
      .map(({ id }) => id);
    const held: string[] = [];
    for (let first = 0; first < posts.length; first += POSTS_A_PAGE) {
      held.push(...(await likeAll(posts.slice(first, first + POSTS_A_PAGE))));
    }
    expect(held).toEqual(expected);
    expect(stage.tab.errors).toEqual([]);
    console.log(accuracy(new Set(held)));
  },
  300_000,
);

/** The site shows links without their scheme, and drops white space around a text. */
const asShown = (text: string): string => text.replace(/https?:\/\/(?=\S)/g, '').trim();

/** Precision and recall of "held" against the readers' labels, as they are. */
function accuracy(held: ReadonlySet<string>): string {
  const marked = wanted.map(({ warn }, index) => ({ warn, held: held.has(posts[index]!.id) }));
  const both = marked.filter((row) => row.warn && row.held).length;
  const share = (of: number): string => (both / of).toFixed(2);
  const [asked, right] = [held.size, marked.filter(({ warn }) => warn).length];
  return `corpus: ${wanted.length} posts, ${asked} held, precision ${share(asked)}, recall ${share(right)}`;
}

function readCorpus(): { text: string; warn: boolean }[] {
  const [head = '', ...lines] = readFileSync(CORPUS, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const cell = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? '';
  return lines.map((line) => ({ text: cell(line, 'text'), warn: cell(line, 'warn') === '1' }));
}

/** Every bundled election that is over, moved so that its campaign is on today: the browser's clock is the real one. */
function electionsOfToday(): RulesFile {
  const folder = 'rules/elections';
  const elections = readdirSync(folder)
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { elections: Election[] }).elections,
    )
    .filter(({ phases }) => phases.some(({ phase }) => phase === 'campaign'));
  return {
    format: 1,
    channel: 'past-elections-today',
    issuer: { name: 'Uji' },
    seq: 1,
    issued: `${dayAfter(today, -1)}T00:00:00Z`,
    expires: `${dayAfter(today, 30)}T00:00:00Z`,
    elections: elections.map(moved),
  };
}

function moved(election: Election): Election {
  const campaign = election.phases.find(({ phase }) => phase === 'campaign')!;
  const shift = Math.round((Date.parse(today) - Date.parse(campaign.to)) / 86_400_000);
  const dated = (key: 'prospective' | 'candidate' | 'until', date: string | undefined) =>
    date === undefined ? {} : { [key]: dayAfter(date, shift) };
  return {
    ...election,
    id: `${election.id}-today`,
    phases: election.phases.map(({ phase, from, to }) => ({
      phase,
      from: dayAfter(from, shift),
      to: dayAfter(to, shift),
    })),
    participants: election.participants.map((participant) => ({
      ...participant,
      ...dated('prospective', participant.prospective),
      ...dated('candidate', participant.candidate),
      ...dated('until', participant.until),
    })),
  };
}
