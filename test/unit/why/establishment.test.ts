/** For random choices of random matches: the terms sum to what the race used, the odds to 1, and the winner won. */
import { describe, expect, it } from 'vitest';
import { establishmentId, ORIGIN } from '../../../shared/economy/establishments.ts';
import { advance, hashWorld, type World } from '../../../shared/economy/index.ts';
import { locate, location } from '../../../shared/economy/location/location.ts';
import {
  type Act,
  type Alternative,
  CAUSES,
  CHOICE_TERMS,
  type Choice,
  DEEDS,
  explainEstablishment,
  MONEY_TERMS,
} from '../../../shared/economy/why/index.ts';
import { Onlooker } from '../../../shared/economy/why/onlooker.ts';
import { log } from '../../../shared/maths/log.ts';
import { PURPOSE, uniform } from '../../../shared/maths/random.ts';
import { generateDocument } from '../../../shared/scenario/generate.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { seeded } from '../seeded.ts';
import { EXACT, type Played, SEEDS, turnsOf } from './random.ts';

const sumOf = <K extends string>(keys: readonly K[], values: Readonly<Record<K, number>>): number =>
  keys.reduce((sum, key) => sum + values[key], 0);
const sizeOf = <K extends string>(keys: readonly K[], values: Readonly<Record<K, number>>): number =>
  keys.reduce((sum, key) => sum + Math.abs(values[key]), 1);

function holdAlternative(one: Alternative): void {
  expect(Math.abs(sumOf(MONEY_TERMS, one.money) - one.profit)).toBeLessThan(EXACT * sizeOf(MONEY_TERMS, one.money));
  expect(sumOf(CHOICE_TERMS, one.terms)).toBe(one.sum);
  if (one.bar !== null) {
    expect([one.weight, one.odds, one.rings]).toEqual([0, 0, null]);
    if (one.bar === 'unprofitable') expect(one.profit).toBeLessThanOrEqual(0);
    return;
  }
  expect(Math.abs(one.sum - log(one.weight)), JSON.stringify(one)).toBeLessThan(
    EXACT * sizeOf(CHOICE_TERMS, one.terms),
  );
}

/** With a block for each place, the soonest clock of all is the first. */
function holdFirst({ alternatives, first }: Choice): void {
  const times = alternatives.map(({ rings }) => rings ?? Number.POSITIVE_INFINITY);
  const soonest = Math.min(...times);
  expect(first).toBe(Number.isFinite(soonest) ? times.indexOf(soonest) : null);
}

function holdChoice({ alternatives, winner }: Choice): void {
  for (const one of alternatives) holdAlternative(one);
  const odds = alternatives.reduce((sum, one) => sum + one.odds, 0);
  const open = alternatives.some(({ weight }) => weight > 0);
  expect(odds).toBeCloseTo(open ? 1 : 0, 9);
  if (winner !== null) expect(alternatives[winner]!.weight).toBeGreaterThan(0);
}

/** What the clocks say, in the words of the deeds. */
function foretold({ from, choice }: Act): string[] {
  const won = choice!.winner === null ? null : choice!.alternatives[choice!.winner]!;
  if (won === null) return from === null ? ['foundNoPlace'] : choice!.losing ? ['closed'] : ['reconsidered'];
  if (won.option === 'stay') return ['reconsidered'];
  if (won.option === 'close') return ['closed'];
  if (won.option === 'abroad') return ['leftAbroad'];
  if (won.option === 'elsewhere') return ['leftElsewhere'];
  if (from === null) return ['opened', 'cameFromElsewhere', 'won'];
  return [won.territory === from ? 'reconsidered' : 'moved'];
}

const territoriesOf = ({ establishments, order }: World): Map<number, number> => {
  const { id, territory, count } = establishments;
  return new Map(Array.from({ length: count }, (_, e) => [id[e]!, order[territory[e]!]!]));
};

/** What the explanation says of one id, held against the worlds before and after. */
function holdTurn({ world, after, ...rest }: Played, id: number, first: (choice: Choice) => void): readonly Act[] {
  const explained = explainEstablishment({ world, ...rest }, id);
  expect(explained, `establishment ${id}`).not.toBeNull();
  const { acts } = explained!;
  let place = territoriesOf(world).get(id) ?? null;
  for (const one of acts) {
    expect(one.from).toBe(place);
    place = one.to;
    if (one.choice === null) continue;
    holdChoice(one.choice);
    first(one.choice);
    expect(foretold(one)).toContain(one.deed);
    const won = one.choice.winner === null ? null : one.choice.alternatives[one.choice.winner]!;
    if (won?.option === 'place') expect(one.to).toBe(won.territory);
  }
  expect(territoriesOf(after).get(id) ?? null).toBe(place);
  return acts;
}

/** Establishments worth asking about: those that changed, the most restless of those that stand, and newcomers. */
function asked({ world, after }: Played, next: () => number): number[] {
  const [old, now] = [territoriesOf(world), territoriesOf(after)];
  const some = (ids: readonly number[], most: number): number[] =>
    Array.from({ length: Math.min(most, ids.length) }, () => ids[Math.floor(next() * ids.length)]!);
  const luck = (id: number): number => uniform(world.seed, world.elapsed, PURPOSE.review, id);
  const standing = [...old.keys()];
  const born = [...now.keys()].filter((id) => !old.has(id));
  return [
    ...some(
      standing.filter((id) => now.get(id) !== old.get(id)),
      5,
    ),
    ...[...standing].sort((a, b) => luck(a) - luck(b)).slice(0, 6),
    ...some(standing, 1),
    ...some(born, 3),
    ...born.filter(isHeadline),
  ];
}

const isHeadline = (id: number): boolean => id >>> 30 === ORIGIN.project && (id & 0x7fffff) >= 1 << 20;

/** Projects of a turn's first year, whether they settled or not. */
const projectsOf = ({ world }: Played): number[] =>
  [0, 1].map((i) => establishmentId(ORIGIN.project, world.elapsed, i));

/** What was met in all matches, by name. */
const met = new Set<string>();

function note({ deed, cause, choice, from }: Act): void {
  met.add(from === null ? `new ${deed}` : deed);
  if (cause) met.add(cause);
  if (!choice) return;
  if (choice.evicted) met.add('evicted');
  if (choice.losing) met.add('losing');
  if (choice.first !== choice.winner) met.add('full when it came');
  for (const { option, bar, terms } of choice.alternatives) {
    met.add(`${option} ${bar ?? 'open'}`);
    for (const term of CHOICE_TERMS) if (terms[term] !== 0) met.add(`term ${term}`);
  }
}

describe.each(SEEDS)('choices of random match %d', (seed) => {
  it('are taken apart to the terms that the race used, and won by the clock that rang first', () => {
    const next = seeded(seed);
    for (const turn of turnsOf(seed)) {
      for (const id of new Set(asked(turn, next))) holdTurn(turn, id, holdFirst).forEach(note);
      for (const id of projectsOf(turn))
        if (explainEstablishment(turn, id)) holdTurn(turn, id, holdFirst).forEach(note);
    }
  });
});

it('has met everything that can happen', () => {
  const deeds = DEEDS.flatMap((deed) => (deed === 'foundNoPlace' || deed === 'won' ? [`new ${deed}`] : [deed]));
  const newcomers = ['new opened', 'new cameFromElsewhere', 'new leftAbroad', 'new leftElsewhere'];
  const arrivals = ['opened', 'cameFromElsewhere'];
  const bars = ['place unprofitable', 'place full', 'abroad closed', 'abroad open', 'elsewhere open', 'close open'];
  const terms = CHOICE_TERMS.map((term) => `term ${term}`);
  const wanted = [...deeds.filter((deed) => !arrivals.includes(deed)), ...newcomers, ...CAUSES, ...bars, ...terms];
  expect([...wanted, 'evicted', 'losing', 'full when it came'].filter((one) => !met.has(one))).toEqual([]);
});

describe('somebody who looks on', () => {
  it('changes nothing', () => {
    for (const turn of turnsOf(SEEDS[0]!)) {
      const [id] = asked(turn, seeded(1));
      const watched = advance(turn.world, turn.offers, turn.years, turn.decisions, (mechanism, world, year) =>
        mechanism === location ? locate(world, year, new Onlooker(id!)) : mechanism.apply(world, year),
      );
      expect(hashWorld(watched)).toBe(hashWorld(turn.after));
    }
  });
});

it('explains choices on a map of blocks, where places of a block share its clock', () => {
  const generated = parseScenario(generateDocument({ territories: 150, establishments: 3000, seed: 3 }));
  if (!generated.ok) throw new Error(generated.error.message);
  const [turn] = turnsOf(3, generated.value);
  const deeds = new Set(
    asked(turn!, seeded(2)).flatMap((id) =>
      holdTurn(turn!, id, ({ alternatives, first }) => {
        const times = alternatives.map(({ rings }) => rings ?? Number.POSITIVE_INFINITY);
        expect(first === null ? Number.POSITIVE_INFINITY : times[first]).toBe(Math.min(...times));
      }).map(({ deed }) => deed),
    ),
  );
  expect(deeds.size).toBeGreaterThan(3);
});
