/** For flows of random matches: the terms sum to the weight that gravity used, and the people are those that moved. */
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../../shared/dimensions.ts';
import { distanceBetween } from '../../../shared/economy/geography.ts';
import { advance, type World } from '../../../shared/economy/index.ts';
import { migration, movesOf } from '../../../shared/economy/mechanisms/migration.ts';
import { ELSEWHERE } from '../../../shared/economy/report.ts';
import { PER_SKILL } from '../../../shared/economy/state.ts';
import { type Direction, explainFlow, FLOW_TERMS, type FlowSum } from '../../../shared/economy/why/index.ts';
import { exp } from '../../../shared/maths/exp.ts';
import { log } from '../../../shared/maths/log.ts';
import { seeded } from '../seeded.ts';
import { EXACT, type Played, SEEDS, turnsOf } from './random.ts';

const near = (a: number, b: number, size = 0): void =>
  expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThanOrEqual(EXACT * Math.max(size, Math.abs(a), Math.abs(b)));

function holdSum({ terms, sum }: FlowSum): void {
  expect(FLOW_TERMS.reduce((total, term) => total + terms[term], 0)).toBe(sum);
}

/** What migration did in each year of a turn, by the world's places. */
function movedIn({ world, offers, years, decisions }: Played, s: number) {
  const all: { year: number; moves: ReturnType<typeof movesOf>; world: World; flows: World['journal']['flows'] }[] = [];
  advance(world, offers, years, decisions, (mechanism, now, year) => {
    const told = now.journal.flows.length;
    if (mechanism !== migration) return mechanism.apply(now, year);
    const moves = movesOf(now, year, s);
    mechanism.apply(now, year);
    all.push({ year: year.calendar, moves, world: now, flows: now.journal.flows.slice(told) });
  });
  return all;
}

function holdInside(direction: Direction, moves: ReturnType<typeof movesOf>, world: World, s: number): void {
  const [a, b] = [world.rank[direction.from]!, world.rank[direction.to]!];
  const { geography } = world;
  const [from, to] = [geography.blockOf[a]!, geography.blockOf[b]!];
  const weight = moves.pull[b]! * geography.nearBetween[s]![from * geography.blocks + to]!;
  expect(distanceBetween(geography, a, b)).toBeGreaterThan(0);
  // A place too far for any weight that a number can hold.
  if (weight > 1e-290) near(direction.there.sum, log(weight), 1);
  near(direction.people, moves.ready[a]! * weight, 1e-6);
}

describe.each(SEEDS)('flows of random match %d', (seed) => {
  it('are the people that the terms send', () => {
    const next = seeded(seed);
    for (const turn of turnsOf(seed)) {
      const { length } = turn.world.places;
      const s = Math.floor(next() * PER_SKILL);
      const from = Math.floor(next() * length);
      const to = (from + 1 + Math.floor(next() * (length - 1))) % length;
      const { years } = explainFlow(turn, SKILLS[s]!, from, to);
      const moved = movedIn(turn, s);
      expect(years.map(({ year }) => year)).toEqual(moved.map(({ year }) => year));
      years.forEach(({ forth, back, net }, i) => {
        const { moves, world, flows } = moved[i]!;
        for (const direction of [forth, back]) {
          for (const sum of [direction.here, direction.there]) holdSum(sum);
          holdInside(direction, moves, world, s);
        }
        const told = flows.find(
          (flow) => flow.skill === s && flow.from === world.rank[from] && flow.to === world.rank[to],
        );
        if (told) near(net, told.people, 1e-6 * forth.people);
      });
    }
  });

  it('and to and from elsewhere', () => {
    const next = seeded(seed + 1);
    for (const turn of turnsOf(seed)) {
      if (turn.world.scenario.elsewhere === null) return;
      const s = Math.floor(next() * PER_SKILL);
      const place = Math.floor(next() * turn.world.places.length);
      const moved = movedIn(turn, s);
      explainFlow(turn, SKILLS[s]!, place, ELSEWHERE).years.forEach(({ forth, back, net }, i) => {
        const { moves, world } = moved[i]!;
        const r = world.rank[place]!;
        for (const sum of [forth.here, forth.there, back.here, back.there, back.arriving!]) holdSum(sum);
        near(forth.people, moves.going[r]!, 1e-6);
        near(back.people, moves.coming[r]!, 1e-6);
        near(exp(forth.there.sum - forth.here.sum), forth.odds);
        near(exp(back.arriving!.sum), back.choosing);
        expect(net).toBe(forth.people - back.people);
      });
    }
  });
});

it('from and to all other places sum to who came and who left', () => {
  for (const turn of turnsOf(SEEDS[1]!)) {
    const places = [...turn.world.places.keys()];
    const open = turn.world.scenario.elsewhere === null ? [] : [ELSEWHERE];
    SKILLS.forEach((skill, s) => {
      const all = [...places.slice(1), ...open].flatMap((other) => explainFlow(turn, skill, 0, other).years);
      const at = turn.world.rank[0]! * PER_SKILL + s;
      const sum = (read: (year: (typeof all)[number]) => number): number =>
        all.reduce((total, year) => total + read(year), 0);
      near(
        sum(({ forth }) => forth.people),
        turn.after.journal.departures[at]!,
      );
      near(
        sum(({ back }) => back.people),
        turn.after.journal.arrivals[at]!,
      );
    });
  }
});
