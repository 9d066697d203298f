/** Holds the five indicators (definitions in `indicators.ts`) against a world. */
import { SKILLS, type Skill, type TerritoryKind } from '../dimensions.ts';
import { dissimilarity, effectiveness, gini, locationQuotient, theil, wolfson } from './indicators.ts';
import type { Indicators } from './report.ts';
import { perSkill, round } from './rounding.ts';
import { PER_SKILL } from './state.ts';
import type { World } from './world.ts';

/** Attractiveness below which a place counts as left behind. */
const LEFT_BEHIND = 0.35;

/** Skilled share of the most skilled territory less that of all the rest together, in points. */
export function skillGap(skilled: readonly number[], actives: readonly number[]): number {
  const share = skilled.map((people, r) => people / actives[r]!);
  const top = share.indexOf(Math.max(...share));
  const rest = (values: readonly number[]): number =>
    values.reduce((sum, value, r) => (r === top ? sum : sum + value), 0);
  return rest(actives) > 0 ? 100 * (share[top]! - rest(skilled) / rest(actives)) : 0;
}

/** Arrays in the scenario's order of territories; `attractiveness` in the world's. */
export function measure(world: World, attractiveness: Float64Array, kinds: readonly TerritoryKind[]): Indicators {
  const { state, journal, rank } = world;
  const column = (values: Float64Array, s: number): number[] => Array.from(rank, (r) => values[r * PER_SKILL + s]!);
  const plain = (values: Float64Array): number[] => Array.from(rank, (r) => values[r]!);
  const add = (...columns: number[][]): number[] =>
    columns[0]!.map((_, i) => columns.reduce((sum, c) => sum + c[i]!, 0));
  const bySkill = SKILLS.map((_, s) => column(state.actives, s));
  const [low, craft, technician, executive] = bySkill as [number[], number[], number[], number[]];
  const skilled = add(technician, executive);
  const actives = add(...bySkill);
  const population = plain(state.population);
  const capacity = plain(state.revenue).map((revenue, i) => revenue / population[i]!);
  const people = population.reduce((sum, count) => sum + count, 0);
  const behind = Array.from(rank, (r, i) => (attractiveness[r]! < LEFT_BEHIND ? population[i]! : 0));
  const inequality = theil(capacity, population, kinds);
  const quotients = (s: number): number[] => locationQuotient(bySkill[s]!, actives).map(round);
  return {
    dissimilarity: round(dissimilarity(skilled, add(low, craft))),
    locationQuotient: Object.fromEntries(SKILLS.map((skill, s) => [skill, quotients(s)])) as Record<Skill, number[]>,
    gap: round(skillGap(skilled, actives)),
    effectiveness: perSkill((s) => effectiveness(column(journal.arrivals, s), column(journal.departures, s))),
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
