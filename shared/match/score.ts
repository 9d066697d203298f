/**
 * What a seat added to what would have come anyway. Every seat is held against the same match, with the same luck
 * and the others' offers as they were, in which its territory alone kept the offer that it started with.
 */
import type { TerritoryKind } from '../dimensions.ts';
import type { TerritoryFacts } from '../economy/report.ts';
import { log } from '../maths/log.ts';
import { PAR } from './par.ts';

/** The four parts of a score, with the change that is worth the whole of a part, and the part's points. */
export const MERITS = ['jobs', 'skill', 'security', 'budget'] as const;
export type Merit = (typeof MERITS)[number];

interface MeritSpec {
  readonly points: number;
  /** The change that earns these points. */
  readonly unit: number;
  /** More is better. */
  readonly measure: (facts: Scored) => number;
}

/** What a score reads of a territory. */
export type Scored = Pick<
  TerritoryFacts,
  'jobs' | 'skilledShare' | 'unemployment' | 'precarious' | 'freeBudget' | 'debt' | 'revenue'
>;

/** Weights and units of `S` in the project's model page. */
export const MERIT: Readonly<Record<Merit, MeritSpec>> = {
  jobs: { points: 35, unit: 0.12, measure: (facts) => log(facts.jobs) },
  skill: { points: 30, unit: 0.05, measure: (facts) => facts.skilledShare },
  security: { points: 20, unit: 0.06, measure: (facts) => -(facts.unemployment + facts.precarious / 2) },
  budget: { points: 15, unit: 0.15, measure: (facts) => (facts.freeBudget - 0.1 * facts.debt) / facts.revenue },
};

/** The points of each part, where a seat has chosen no others. */
const POINTS = Object.fromEntries(MERITS.map((merit) => [merit, MERIT[merit].points])) as Readonly<
  Record<Merit, number>
>;

/** No part counts for more than this many times its points. */
const CLIP = 1.5;
/** Years at the end of the match over which both courses are averaged. */
export const SCORED_YEARS = 6;

export interface Score {
  /** Points, or percent of par: 0 is what would have come anyway, negative is worse than doing nothing. */
  readonly score: number;
  readonly merits: Readonly<Record<Merit, number>>;
}

/** Turns over which both courses are averaged: as many as there are, early in a match. */
export const scoredTurns = (yearsPerTurn: number): number => Math.ceil(SCORED_YEARS / yearsPerTurn);

/** The course of one territory over the turns that count. */
type Course = readonly Scored[];

/** What a played course added to an untouched one, both over the turns that count, in the points of each part. */
export function scoreOf(played: Course, untouched: Course, points = POINTS): Score {
  const merits = {} as Record<Merit, number>;
  let score = 0;
  for (const merit of MERITS) {
    const { unit, measure } = MERIT[merit];
    const gain = meanOf(played, measure) - meanOf(untouched, measure);
    merits[merit] = points[merit] * Math.min(CLIP, Math.max(-CLIP, gain / unit));
    score += merits[merit];
  }
  return { score, merits };
}

/** Points in percent of par: 100 is what a good plan earns in a seat of this kind. */
export const normalised = (points: number, kind: TerritoryKind): number => (100 * points) / PAR[kind];

/** A score and its parts in percent of par. */
export function besidePar({ score, merits }: Score, kind: TerritoryKind): Score {
  const beside = MERITS.map((merit) => [merit, normalised(merits[merit], kind)]);
  return { score: normalised(score, kind), merits: Object.fromEntries(beside) as Record<Merit, number> };
}

/** Points of a state, before any part is clipped: what players who look ahead go by. */
export const worthOf = (facts: Scored): number =>
  MERITS.reduce((sum, merit) => sum + (MERIT[merit].points * MERIT[merit].measure(facts)) / MERIT[merit].unit, 0);

const meanOf = (course: Course, measure: (facts: Scored) => number): number =>
  course.reduce((sum, facts) => sum + measure(facts), 0) / course.length;
