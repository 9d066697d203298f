/**
 * Establishments that move in from the rest of the country. The choice is the same on both sides of the border: for
 * each one that left, as many look at the region as the odds of leaving say, and settle with the odds of coming.
 */
import { exp } from '../../maths/exp.ts';
import { normal, PURPOSE, uniform } from '../../maths/random.ts';
import { add, establishmentId, ORIGIN } from '../establishments.ts';
import { record } from '../journal.ts';
import { byActivity } from '../parameters/activities.ts';
import { BIRTH, CHOICE } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { birthSize, talentOf } from './births.ts';
import type { Market } from './market.ts';
import { ELSEWHERE } from './outside.ts';
import { settle } from './race.ts';
import { weightsTogether } from './weights.ts';

const SIZE = byActivity((a) => a.birthSize);
/** Order within the year's projects from which they are numbered: beyond all projects. */
const FIRST_ORDER = 1 << 20;
const MOST_OF_AN_ACTIVITY = 1 << 14;

/** How many look at the region, a whole number with the mean that the odds say. */
function candidates(market: Market, k: number, seat: number): number {
  const { world, year, gone } = market;
  const { inside, elsewhere } = weightsTogether(market, k, seat);
  if (elsewhere <= 0 || gone[k] === 0) return 0;
  const odds = Math.min(CHOICE.mostReturns, (world.scenario.elsewhere!.projects * (inside + elsewhere)) / elsewhere);
  const luck = uniform(world.seed, year.index, PURPOSE.elsewhereCount, k);
  return Math.min(MOST_OF_AN_ACTIVITY, Math.trunc(gone[k]! * odds + luck));
}

function moveIn(market: Market, k: number, seat: number, id: number): void {
  const { world, year } = market;
  const { seed, headquarters, journal, reference } = world;
  const spread = exp(BIRTH.projectSpread * normal(seed, year.index, PURPOSE.elsewhereSize, id));
  const jobs = birthSize(world, year) * SIZE[k]! * spread;
  const territory = settle(market, k, seat, PURPOSE.elsewherePlace, id, jobs);
  if (territory < 0) return;
  const firm = Math.trunc(uniform(seed, year.index, PURPOSE.elsewhereFirm, id) * reference.firms);
  add(world.establishments, { id, activity: k, territory, firm, jobs, age: 0, talent: talentOf(seed, id) });
  const seatOfFirm = headquarters[firm]!;
  record(journal, { move: 'moved', id, activity: k, jobs, headquarters: seatOfFirm, from: ELSEWHERE, to: territory });
}

export function receiveFromElsewhere(market: Market): void {
  const { world, year } = market;
  const { elsewhere } = world.reference;
  if (elsewhere === null) return;
  for (let k = 0; k < PER_ACTIVITY; k++) {
    const count = candidates(market, k, elsewhere.seat);
    for (let i = 0; i < count; i++) {
      moveIn(
        market,
        k,
        elsewhere.seat,
        establishmentId(ORIGIN.project, year.index, FIRST_ORDER + k * MOST_OF_AN_ACTIVITY + i),
      );
    }
  }
}
