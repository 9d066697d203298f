/** Offers kept for a whole match, without a table, a log or a project to bid for: what one of the seats lives through. */
import { factsOf } from '../../shared/economy/facts.ts';
import { advance, createWorld } from '../../shared/economy/index.ts';
import { SCORED_YEARS, type Scored } from '../../shared/match/score.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** First years over which a tax is said to cost what it loses: later it has changed what it is paid on. */
const COSTED = 5;

export interface Kept {
  /** The years that count. */
  readonly course: readonly Scored[];
  /** Over the first years, MF: what comes in, and what of it is free. */
  readonly revenue: number;
  readonly freeAtFirst: number;
  /** Over all years, MF: what aids and a station take, and what is free. */
  readonly committed: number;
  readonly free: number;
}

/** `changed`: the offers that differ from the scenario's own, by index of the territory. */
export function keep(scenario: Scenario, seed: number, seat: number, changed: ReadonlyMap<number, Offer>): Kept {
  const offers = scenario.territories.map(({ offer }, index) => changed.get(index) ?? offer);
  const course: Scored[] = [];
  const sums = { revenue: 0, freeAtFirst: 0, committed: 0, free: 0 };
  let world = createWorld(scenario, seed);
  for (let year = 1; year <= scenario.years; year++) {
    world = advance(world, offers);
    const r = world.rank[seat]!;
    const { aid, station } = world.journal.ledger;
    sums.committed += aid[r]! + station[r]!;
    sums.free += world.state.freeBudget[r]!;
    if (year <= COSTED) {
      sums.revenue += world.state.revenue[r]!;
      sums.freeAtFirst += world.state.freeBudget[r]!;
    }
    if (scenario.years - year < SCORED_YEARS) course.push(factsOf(world, r, 0, 0));
  }
  return { course, ...sums };
}
