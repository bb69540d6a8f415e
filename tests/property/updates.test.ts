// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkAddress } from '../../src/background/rules-source/check-address.ts';
import { describeUpdates } from '../../src/background/rules-source/describe-sources.ts';
import { SEEN, SOURCES, slotItem } from '../../src/background/rules-source/source-items.ts';
import { setUp } from '../../src/background/rules-source/source-shelf.ts';
import { LARGEST_JUMP } from '../../src/ruleset/update-judge.ts';
import { dueAt, wakeAt } from '../../src/ruleset/update-schedule.ts';
import { NOTHING_YET, standingOf, step, type UpdateEvent } from '../../src/ruleset/update-state.ts';
import { trusted, trustIn, withKeysOf } from '../../src/ruleset/update-trust.ts';
import {
  ADDRESS,
  fileOf,
  HOUR,
  makeDisk,
  makeSigner,
  NOON,
  startSources,
} from '../unit/background/rules-source/source-stage.ts';

const ID = 'policy-address';
const NUMBERS = [1, 2, 3, 4, 5, 5 + LARGEST_JUMP, 6 + LARGEST_JUMP * 2];
type Offer = { what: 'good' | 'expired' | 'foreign' | 'flipped'; seq: number };
let offers: Map<string, Uint8Array<ArrayBuffer>>;
let setup: Parameters<typeof setUp>[2];

beforeAll(async () => {
  const [agency, thief] = await Promise.all([makeSigner(), makeSigner()]);
  setup = {
    address: ADDRESS,
    expected: {},
    period: 360,
    trust: trustIn([{ keyid: agency.keyid, key: agency.key }]),
  };
  offers = new Map();
  for (const seq of NUMBERS) {
    const good = await agency.sign(fileOf(seq));
    const flipped = Uint8Array.from(good);
    flipped[200] = flipped[200]! ^ 1;
    offers.set(`good ${seq}`, good);
    offers.set(`flipped ${seq}`, flipped);
    offers.set(`foreign ${seq}`, await thief.sign(fileOf(seq)));
    offers.set(`expired ${seq}`, await agency.sign(fileOf(seq, { expires: '2031-01-01T00:00:00Z' })));
  }
});

/** What is known from outside: the number in force, and the highest that ever was. */
type Model = { inForce: number | undefined; highest: number; isFull: boolean };
type Real = { disk: ReturnType<typeof makeDisk>; stage: ReturnType<typeof startSources> };
type Command = fc.AsyncCommand<Model, Real>;

async function agrees({ inForce }: Model, { stage }: Real): Promise<void> {
  expect(await stage.inForce()).toEqual(inForce === undefined ? [] : [`bkpsdm-kertasari ${inForce}`]);
}

class Serve implements Command {
  readonly offer: Offer;
  constructor(offer: Offer) {
    this.offer = offer;
  }
  check = () => true;
  async run(model: Model, real: Real) {
    const { what, seq } = this.offer;
    real.stage.now.ms += HOUR;
    real.stage.serve(offers.get(`${what} ${seq}`)!);
    const taking = await checkAddress(real.stage.parts, ID, ADDRESS);
    const isNext = model.highest === 0 || (seq > model.highest && seq - model.highest <= LARGEST_JUMP);
    const isSame = seq === model.highest;
    if (what === 'good' && (isNext || (isSame && model.inForce !== seq)) && !model.isFull) {
      expect(taking).toMatchObject({ ok: true, did: 'taken' });
      model.inForce = seq;
      model.highest = seq;
    } else if (what === 'good' && isSame && model.inForce === seq) {
      expect(taking).toMatchObject({ ok: true, did: 'same' });
    } else expect(taking.ok).toBe(false);
    await agrees(model, real);
  }
  toString = () => `serve(${this.offer.what} ${this.offer.seq})`;
}

class Restart implements Command {
  check = () => true;
  async run(model: Model, real: Real) {
    const { ms } = real.stage.now;
    real.stage = startSources(real.disk);
    real.stage.now.ms = ms;
    await agrees(model, real);
  }
  toString = () => 'restart';
}

class SetUpAgain implements Command {
  check = ({ isFull }: Model) => !isFull;
  async run(model: Model, real: Real) {
    await real.stage.rules.changing(() => setUp(real.stage.store, ID, undefined));
    await setUp(real.stage.store, ID, setup);
    model.inForce = undefined;
    await agrees(model, real);
  }
  toString = () => 'set up again';
}

class Fill implements Command {
  readonly isFull: boolean;
  constructor(isFull: boolean) {
    this.isFull = isFull;
  }
  check = () => true;
  async run(model: Model, { disk }: Real) {
    disk.fill(this.isFull);
    model.isFull = this.isFull;
  }
  toString = () => `disk full: ${this.isFull}`;
}

class LoseTheList implements Command {
  check = ({ isFull, inForce }: Model) => !isFull && inForce !== undefined;
  async run(model: Model, real: Real) {
    real.disk.kept.set(SOURCES.key, 'broken');
    real.stage = startSources(real.disk);
    await agrees(model, real);
  }
  toString = () => 'lose the list';
}

const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('good', 'good', 'good', 'expired', 'foreign', 'flipped'),
  }.arbitrary.chain((what) =>
    fc.constantFrom(...NUMBERS).map((seq) => new Serve({ what: what as Offer['what'], seq })),
  ),
  fc.constant(new Restart()),
  fc.constant(new SetUpAgain()),
  fc.boolean().map((isFull) => new Fill(isFull)),
  fc.constant(new LoseTheList()),
);

describe('whatever an address gives, and whatever happens to the worker and its disk', () => {
  test('in force is the last good file, numbers only rise, and nothing throws', () =>
    fc.assert(
      fc.asyncProperty(fc.commands([command], { maxCommands: 14 }), async (commands) => {
        const disk = makeDisk();
        const stage = startSources(disk);
        await setUp(stage.store, ID, setup);
        await fc.asyncModelRun(
          () => ({ model: { inForce: undefined, highest: 0, isFull: false }, real: { disk, stage } }),
          commands,
        );
      }),
      { numRuns: 60 },
    ));

  test('storage with anything in it is read without throwing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(SOURCES.key, SEEN.key, slotItem(ID, 'a').key, slotItem(ID, 'b').key),
        fc.jsonValue(),
        async (key, value) => {
          const disk = makeDisk();
          disk.kept.set(key, { version: 1, value });
          const { parts, inForce } = startSources(disk);
          await describeUpdates(parts);
          expect(await inForce()).toEqual([]);
        },
      ),
      { numRuns: 200 },
    ));
});

const moment = fc.integer({ min: NOON - 1e10, max: NOON + 1e10 }).map((ms) => new Date(ms).toISOString());
const event: fc.Arbitrary<UpdateEvent> = fc.oneof(
  moment.map((at) => ({ is: 'confirmed' as const, at })),
  moment.map((at) => ({ is: 'refused' as const, refused: { at, why: 'older' as const, said: [] } })),
  fc.record({ takenAt: moment, expires: moment, seq: fc.nat() }).map((held) => ({
    is: 'taken' as const,
    held: { ...held, channel: 'c', hash: 'h', issued: held.takenAt },
  })),
);

describe('the state of a source', () => {
  test('a refusal changes nothing in force; only a taken file does', () =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (before, last) => {
        const state = before.reduce(step, NOTHING_YET);
        const next = step(state, last);
        expect(next.held).toEqual(last.is === 'taken' ? last.held : state.held);
        expect(next.failures > 0).toBe(last.is === 'refused');
        expect(next.history.length).toBeLessThanOrEqual(10);
      }),
    ));

  test('goes from bundled to fresh, stale and expired as time passes, and never back by itself', () =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), moment, fc.nat(1e10), (events, at, later) => {
        const state = events.reduce(step, NOTHING_YET);
        const order = ['bundled', 'fresh', 'stale', 'expired'];
        const [one, other] = [Date.parse(at), Date.parse(at) + later].map((now) => standingOf(state, now));
        expect(order.indexOf(other!)).toBeGreaterThanOrEqual(order.indexOf(one!));
        expect(one === 'bundled').toBe(state.held === undefined);
      }),
    ));
});

describe('keys', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd').map((keyid) => ({ keyid, key: keyid }));
  test('what is revoked is never trusted, and nothing is trusted that was neither a root nor announced', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { selector: ({ keyid }) => keyid }),
        fc.array(fc.record({ next: fc.array(key), revoked: fc.array(fc.constantFrom('a', 'b', 'c')) })),
        (roots, said) => {
          const trust = said.reduce(withKeysOf, trustIn(roots));
          const known = new Set<string>(
            [...roots, ...said.flatMap(({ next }) => next)].map(({ keyid }) => keyid),
          );
          for (const { keyid } of trusted(trust)) {
            expect(known.has(keyid)).toBe(true);
            expect(said.some(({ revoked }) => (revoked as string[]).includes(keyid))).toBe(false);
          }
        },
      ),
    ));
});

describe('the time of the next check', () => {
  const due = fc.record({
    checkedAt: fc.integer({ min: 0, max: NOON }),
    failures: fc.nat(40),
    period: fc.integer({ min: 15, max: 10_080 }),
    spread: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  });

  test('is after the last one and at most one period later', () =>
    fc.assert(
      fc.property(due, (given) => {
        const wait = dueAt(given) - given.checkedAt;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(given.period * 60_000 + 1);
      }),
    ));

  test('a turn that was slept through comes within an hour, each computer at its own moment', () =>
    fc.assert(
      fc.property(due, fc.nat(1e10), fc.double({ min: 0, max: 1, noNaN: true }), (given, asleep, chance) => {
        const now = given.checkedAt + asleep;
        const wake = wakeAt(given, now, chance);
        expect(wake).toBeGreaterThanOrEqual(now);
        if (dueAt(given) < now) expect(wake - now).toBeLessThanOrEqual(HOUR);
      }),
    ));

  test('thousands of computers that were all checked at eight are spread evenly over the period', () => {
    const slots = Array.from({ length: 36 }, () => 0);
    const computers = 36_000;
    for (let each = 0; each < computers; each++) {
      const at = dueAt({ checkedAt: NOON, failures: 0, period: 360, spread: each / computers });
      const slot = Math.floor((at - NOON - 1) / 600_000);
      slots[slot] = slots[slot]! + 1;
    }
    expect(Math.min(...slots)).toBeGreaterThan(950);
    expect(Math.max(...slots)).toBeLessThan(1050);
  });
});
