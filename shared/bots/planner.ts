/**
 * Looks ahead with the engine itself: imagines the region from what is public, tries offers and bids there over the
 * years to come, others keeping theirs, and plays what its seat does best with.
 */
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asksForStop, boldBids, sensibleBids, stopToBeHad } from './bids.ts';
import { boundFor } from './husbandry.ts';
import { sensibleOffer } from './needs.ts';
import { outlook, rivalBids, yearsAhead } from './outlook.ts';
import { STEPS, stepFrom } from './search.ts';
import { type Bot, type BotSight, hereIn, ownOffer, type Play } from './sight.ts';

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

/** The best play seen so far, and how many more may be tried. */
class Search {
  readonly #sight: BotSight;
  readonly #worthOf: (play: Play) => number;
  #left: number;
  best: Play;
  #points: number;

  constructor(sight: BotSight, first: Play, trials: number) {
    const { world } = sight.imagination;
    const rivals = rivalBids(sight);
    this.#sight = sight;
    this.#worthOf = (play) => outlook(world, sight, play, rivals);
    this.best = first;
    this.#points = this.#worthOf(first);
    this.#left = trials - 1;
  }

  /** Keeps what is changed of the best play where that does better, and says whether it did. */
  try(changed: Partial<Play> | null): boolean {
    if (changed === null || this.#left === 0) return false;
    this.#left -= 1;
    const play = { ...this.best, ...changed };
    const points = this.#worthOf(play);
    if (points <= this.#points) return false;
    this.best = play;
    this.#points = points;
    return true;
  }

  /** More for the projects that suit the seat, else nothing; with or without the stop that is to be had. */
  weighProjects(): void {
    const [bold, { offer }] = [boldBids(this.#sight), this.best];
    if (bold.length > 0 && !this.try({ bids: bold })) this.try({ bids: [] });
    if (stopToBeHad(this.#sight)) this.try({ offer: { ...offer, station: 1 - offer.station } });
  }

  /** One instrument after the other; a step that pays is taken again. */
  climb(): void {
    const bound = boundFor(hereIn(this.#sight));
    const start = this.#sight.imagination.elapsed * STRIDE;
    for (let i = 0; i < STEPS.length && this.#left > 0; i++) {
      const step = STEPS[(start + i) % STEPS.length]!;
      while (this.#take(stepFrom(this.best.offer, step, bound)));
    }
  }

  #take(offer: Offer | null): boolean {
    return this.try(offer && { offer });
  }
}

function plan(sight: BotSight, runs: number): Play {
  const trials = Math.floor(runsOn(sight.scenario, runs) / yearsAhead(sight));
  const [offer, bids] = [sensibleOffer(sight), sensibleBids(sight)];
  if (trials < FEWEST) return { offer, bids };
  const standing = ownOffer(sight);
  const station = asksForStop(sight) ? 1 : standing.station;
  const search = new Search(sight, { offer: { ...standing, station }, bids }, trials);
  search.try({ offer });
  search.weighProjects();
  search.climb();
  return search.best;
}

/** A planner with a budget: the years of the engine that it may run for one move. */
export const plannerWith = (runs: number): Bot => ({ compose: (sight) => plan(sight, runs) });

export const planner = plannerWith(PLANNER_RUNS);
