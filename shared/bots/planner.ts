/**
 * Looks ahead with the engine itself: imagines the region from what is public, tries offers there over the years to
 * come, others keeping theirs, and holds out the one under which its seat does best.
 */
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asksForStop, sensibleBids } from './bids.ts';
import { boundFor } from './husbandry.ts';
import { sensibleOffer } from './needs.ts';
import { outlook, yearsAhead } from './outlook.ts';
import { STEPS, stepFrom } from './search.ts';
import { type Bot, type BotSight, hereIn, ownOffer } from './sight.ts';

/** Years of the engine that a planner may run for one move, on a region of the usual size: about 70 ms. */
export const PLANNER_RUNS = 48;
/** Establishments of the usual size: a year of a larger region takes longer, so fewer are run. */
const USUAL = 9000;
/** With fewer trials than these there is nothing to compare. */
const FEWEST = 4;
/** Steps by which a turn's search starts later in the list than the last: in a few turns each has had its try. */
const STRIDE = 7;

const runsOn = ({ establishments }: Scenario, runs: number): number =>
  Math.floor(runs * Math.min(1, USUAL / establishments));

/** The best offer seen so far, and how many more may be tried. */
class Search {
  readonly #sight: BotSight;
  readonly #worthOf: (offer: Offer) => number;
  #left: number;
  best: Offer;
  #points: number;

  constructor(sight: BotSight, first: Offer, trials: number) {
    const { world } = sight.imagination;
    this.#sight = sight;
    this.#worthOf = (offer) => outlook(world, sight, offer);
    this.best = first;
    this.#points = this.#worthOf(first);
    this.#left = trials - 1;
  }

  /** Keeps the candidate where it does better, and says whether it did. */
  try(candidate: Offer | null): boolean {
    if (candidate === null || this.#left === 0) return false;
    this.#left -= 1;
    const points = this.#worthOf(candidate);
    if (points <= this.#points) return false;
    this.best = candidate;
    this.#points = points;
    return true;
  }

  /** One instrument after the other; a step that pays is taken again. */
  climb(): void {
    const bound = boundFor(hereIn(this.#sight));
    const start = this.#sight.imagination.elapsed * STRIDE;
    for (let i = 0; i < STEPS.length && this.#left > 0; i++) {
      const step = STEPS[(start + i) % STEPS.length]!;
      while (this.try(stepFrom(this.best, step, bound)));
    }
  }
}

function plan(sight: BotSight, runs: number): Offer {
  const trials = Math.floor(runsOn(sight.scenario, runs) / yearsAhead(sight));
  const sensible = sensibleOffer(sight);
  if (trials < FEWEST) return sensible;
  const standing = ownOffer(sight);
  const search = new Search(sight, { ...standing, station: asksForStop(sight) ? 1 : standing.station }, trials);
  search.try(sensible);
  search.climb();
  return search.best;
}

/** A planner with a budget: the years of the engine that it may run for one move. */
export const plannerWith = (runs: number): Bot => ({
  compose: (sight) => ({ offer: plan(sight, runs), bids: sensibleBids(sight) }),
});

export const planner = plannerWith(PLANNER_RUNS);
