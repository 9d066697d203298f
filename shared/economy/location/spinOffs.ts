/** Spin-offs: sophisticated establishments breed where information is rich, one in four next door (l. 309–318). */

import { SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { draw, normal, PURPOSE, strand, stream, uniform } from '../../maths/random.ts';
import { bornIn, MOST_BORN_IN_A_TERRITORY, ORIGIN } from '../establishments.ts';
import { BIRTH } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { birthSize, open } from './births.ts';
import type { Market } from './market.ts';

const SOPHISTICATED = SOPHISTICATIONS.indexOf('sophisticated');

/** Chance a year by place. */
function chances(world: World, year: Year): Float64Array {
  const { information, technopole } = world.state;
  return information.map((quality, r) => {
    const rich = Math.min(BIRTH.spinOffCeiling, quality);
    const rate = BIRTH.spinOff * (BIRTH.spinOffFordist + year.regime) * rich * rich;
    return rate * (1 + BIRTH.spinOffTechnopole * technopole[r]!);
  });
}

function activityOf(luck: number): number {
  const func = luck < BIRTH.spinOffUpstream ? 0 : luck < BIRTH.spinOffUpstream + BIRTH.spinOffProduction ? 1 : 2;
  return func * SOPHISTICATIONS.length + SOPHISTICATED;
}

/** Where the young firm goes: mostly stays, else somewhere within commuting reach. */
function placeOf(world: World, year: Year, parent: number, home: number): number {
  const { start, place } = world.geography.commuting;
  const near = start[home + 1]! - start[home]!;
  const luck = uniform(world.seed, year.index, PURPOSE.spinOffNeighbour, parent);
  if (luck >= BIRTH.spinOffAway) return home;
  return place[start[home]! + Math.trunc((luck / BIRTH.spinOffAway) * near)]!;
}

/** The young firm of the establishment in row `e`, where it pays and finds room. `order` counts those of its home. */
function start(market: Market, e: number, order: number, mean: number): void {
  const { world, year, free } = market;
  const { establishments, seed, state } = world;
  const parent = establishments.id[e]!;
  const home = establishments.territory[e]!;
  const id = bornIn(ORIGIN.spinOff, year.index, home, order);
  const activity = activityOf(uniform(seed, year.index, PURPOSE.spinOffActivity, parent));
  const territory = placeOf(world, year, parent, home);
  const jobs = mean * exp(BIRTH.localSpread * normal(seed, year.index, PURPOSE.spinOffSize, parent));
  const pays = state.newcomerProfit[territory * PER_ACTIVITY + activity]! > 0;
  if (!pays || free[territory]! <= jobs * BIRTH.spinOffRoom) return;
  free[territory]! -= jobs;
  open(world, { id, activity, territory, firm: establishments.firm[e]!, jobs });
}

export function spinOff(market: Market): void {
  const { world, year } = market;
  const { activity, jobs, id, territory, count } = world.establishments;
  const chance = chances(world, year);
  const mean = birthSize(world, year) * BIRTH.spinOffSize;
  const born = new Int32Array(world.places.length);
  const luckOfYear = stream(world.seed, year.index, PURPOSE.spinOff);
  for (let e = 0; e < count; e++) {
    if (sophisticationOf(activity[e]!) !== SOPHISTICATED || jobs[e] === 0) continue;
    const home = territory[e]!;
    if (draw(strand(luckOfYear, id[e]!), 0) >= chance[home]!) continue;
    if (born[home]! < MOST_BORN_IN_A_TERRITORY) start(market, e, born[home]!++, mean);
  }
}
