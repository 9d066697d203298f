/** Holds the five indicators (definitions in `indicators.ts`) against a world. */
import { SKILLS, type Skill } from '../dimensions.ts';
import { dissimilarity, effectiveness, gini, locationQuotient, theil, wolfson } from './indicators.ts';
import type { Indicators } from './report.ts';
import { perSkill, round } from './rounding.ts';
import { PER_SKILL } from './state.ts';
import type { World } from './world.ts';

/** Attractiveness below which a place counts as left behind. */
export const LEFT_BEHIND = 0.35;

/** What the indicators are measured on, territory by territory. */
export interface Columns {
  /** Working population by skill. */
  readonly bySkill: readonly (readonly number[])[];
  readonly skilled: readonly number[];
  readonly workers: readonly number[];
  readonly actives: readonly number[];
  readonly population: readonly number[];
  /** Revenue, and per head, MF. */
  readonly revenue: readonly number[];
  readonly capacity: readonly number[];
  /** Migrants of the turn by skill. */
  readonly arrivals: readonly (readonly number[])[];
  readonly departures: readonly (readonly number[])[];
}

/** In the scenario's order of territories, or in another of the world's places. */
export function columnsOf(
  { state, journal, rank }: World,
  actives = state.actives,
  order: ArrayLike<number> = rank,
): Columns {
  const columns = (values: Float64Array): number[][] =>
    SKILLS.map((_, s) => Array.from(order, (r) => values[r * PER_SKILL + s]!));
  const plain = (values: Float64Array): number[] => Array.from(order, (r) => values[r]!);
  const add = (...all: readonly number[][]): number[] =>
    all[0]!.map((_, i) => all.reduce((sum, column) => sum + column[i]!, 0));
  const bySkill = columns(actives);
  const [low, craft, technician, executive] = bySkill as [number[], number[], number[], number[]];
  const [population, revenue] = [plain(state.population), plain(state.revenue)];
  return {
    bySkill,
    skilled: add(technician, executive),
    workers: add(low, craft),
    actives: add(...bySkill),
    population,
    revenue,
    capacity: revenue.map((money, i) => money / population[i]!),
    arrivals: columns(journal.arrivals),
    departures: columns(journal.departures),
  };
}

/** Skilled share of the most skilled territory less that of all the rest together, in points. */
export function skillGap(skilled: readonly number[], actives: readonly number[]): number {
  const share = skilled.map((people, r) => people / actives[r]!);
  const top = share.indexOf(Math.max(...share));
  const rest = (values: readonly number[]): number =>
    values.reduce((sum, value, r) => (r === top ? sum : sum + value), 0);
  return rest(actives) > 0 ? 100 * (share[top]! - rest(skilled) / rest(actives)) : 0;
}

/**
 * Everything is added up in the world's own order, so that the order of the file changes no last digit; only location
 * quotients come out in the scenario's. `attractiveness` is in the world's order too.
 */
export function measure(world: World, attractiveness: Float64Array): Indicators {
  const { places, rank, state } = world;
  const { bySkill, skilled, workers, actives, population, capacity, arrivals, departures } = columnsOf(
    world,
    state.actives,
    Array.from(places.keys()),
  );
  const people = population.reduce((sum, count) => sum + count, 0);
  const behind = population.map((count, r) => (attractiveness[r]! < LEFT_BEHIND ? count : 0));
  const inequality = theil(
    capacity,
    population,
    places.map(({ kind }) => kind),
  );
  const quotients = (s: number): number[] => {
    const quotient = locationQuotient(bySkill[s]!, actives);
    return Array.from(rank, (r) => round(quotient[r]!));
  };
  return {
    dissimilarity: round(dissimilarity(skilled, workers)),
    locationQuotient: Object.fromEntries(SKILLS.map((skill, s) => [skill, quotients(s)])) as Record<Skill, number[]>,
    gap: round(skillGap(skilled, actives)),
    effectiveness: perSkill((s) => effectiveness(arrivals[s]!, departures[s]!)),
    polarisation: round(wolfson(capacity, population)),
    theil: {
      total: round(inequality.total),
      between: round(inequality.between),
      within: round(inequality.within),
    },
    gini: round(
      gini(
        skilled.map((count, i) => count / actives[i]!),
        population,
      ),
    ),
    leftBehind: round(behind.reduce((sum, count) => sum + count, 0) / people),
  };
}
