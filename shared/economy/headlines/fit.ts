/**
 * How well a place suits a headline project, as far as published facts can tell: the project's needs, times what its
 * activity makes of each quality. Rougher than the engine's own reckoning, which knows rents, wages and luck as well.
 */
import { SKILLS, type Skill } from '../../dimensions.ts';
import { log } from '../../maths/log.ts';
import { ACTIVITY, FACTORS, type Factor } from '../parameters/activities.ts';
import type { TerritoryFacts } from '../report.ts';
import type { Headline } from './announce.ts';
import { HEADLINE, HEADLINES } from './catalogue.ts';

/** What may speak for a place: a quality that firms look for, or for the State's equipment people and what stands. */
export type Asset = Factor | 'residents' | 'saturation';

/** Advantages of a place, kF a job and year of bid: only their differences between places mean anything. */
export type Fit = ReadonlyMap<Asset, number>;

/** A quality is never reckoned below this, so that its logarithm stays finite. */
const LEAST = 0.05;

const activesIn = (facts: TerritoryFacts): number => SKILLS.reduce((sum, skill) => sum + facts.actives[skill], 0);

/** The share of the jobs for which there are people, 0 to 1. */
function staffing(workforce: Readonly<Record<Skill, number>>, jobs: number, { actives }: TerritoryFacts): number {
  return SKILLS.reduce((sum, skill) => {
    const wanted = HEADLINES.pool * jobs * workforce[skill];
    return sum + (workforce[skill] * actives[skill]) / (actives[skill] + wanted + 1);
  }, 0);
}

/** The State looks at residents and at the university that stands already. */
function equipmentFit(facts: TerritoryFacts): Fit {
  return new Map<Asset, number>([
    ['residents', HEADLINES.branchBid * HEADLINES.branchResidents * log(Math.max(1, activesIn(facts)))],
    ['saturation', -HEADLINES.branchBid * HEADLINES.branchSaturation * facts.university],
  ]);
}

export function fitOf({ type, jobs }: Headline, facts: TerritoryFacts): Fit {
  const { activity, needs } = HEADLINE[type];
  if (activity === null) return equipmentFit(facts);
  const { exponents, valueAdded, workforce } = ACTIVITY[activity];
  const quality = (factor: Factor): number =>
    factor === 'skillPool' ? staffing(workforce, jobs, facts) : facts[factor];
  return new Map(
    FACTORS.map((factor) => [
      factor,
      valueAdded * exponents[factor] * needs[factor] * log(Math.max(LEAST, quality(factor))),
    ]),
  );
}

export const totalFit = (fit: Fit): number => [...fit.values()].reduce((sum, term) => sum + term, 0);
