/** What a bid may be and what it costs: the engine, the panels and the bots reckon with the same figures. */
import type { Headline } from './announce.ts';
import { HEADLINES } from './catalogue.ts';

/** The most that a free budget (MF a year) bears for so many jobs, kF a job and year. */
export const mostBid = (freeBudget: number, jobs: number): number =>
  Math.min(HEADLINES.most, (Math.max(0, freeBudget) * HEADLINES.budgetShare * 1000) / jobs);

/** What a bid costs the one who wins with it, MF a year. */
export const yearlyCost = (bid: number, jobs: number): number => (bid * jobs) / 1000;

/** Is there a stop to be had here: on a line that is open by then, and without a station so far? */
export const mayHaveStop = (headline: Headline, lineYear: number | null, station: number): boolean =>
  lineYear !== null && lineYear <= headline.year && station === 0;
