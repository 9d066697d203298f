/**
 * What holds people where no price or wage would: read off how fast each place grew before the start, and kept from
 * then on. Quantitative spatial economics inverts amenities in this way (Redding & Rossi-Hansberg 2017, Annual Review
 * of Economics 9); without it, a first year would move people as if they had never had a chance to move before.
 */
import { movesOf } from './mechanisms/migration.ts';
import { PER_SKILL } from './state.ts';
import type { World } from './world.ts';
import type { Year } from './year.ts';

const ROUNDS = 40;
const STEP = 0.7;
/** In ln wage. */
const MOST = 1.5;

interface Flows {
  readonly net: Float64Array;
  readonly gross: Float64Array;
}

/** Who would come and go in the first year, all skills together. */
function flowsNow(world: World, year: Year): Flows {
  const { geography } = world;
  const net = new Float64Array(geography.size);
  const gross = new Float64Array(geography.size);
  for (let s = 0; s < PER_SKILL; s++) {
    const { arrivals, departures, coming, going } = movesOf(world, year, s);
    for (let r = 0; r < geography.size; r++) {
      net[r]! += arrivals[r]! + coming[r]! - departures[r]! - going[r]!;
      gross[r]! += arrivals[r]! + departures[r]! + coming[r]! + going[r]!;
    }
  }
  return { net, gross };
}

/** Net migrants that past growth leaves once natural increase is taken off; places without a past keep what they have. */
function wanted(world: World, net: Float64Array): Float64Array {
  const { activesAll } = world.state;
  return net.map((now, r) => {
    const { growth, naturalIncrease } = world.places[r]!;
    return growth === null ? now : (growth - naturalIncrease) * activesAll[r]!;
  });
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Fills `reference.attachment`. What the region as a whole gains or loses stays as it is: that is the country's part. */
export function attachPeople(world: World, year: Year): void {
  if (world.places.every(({ growth }) => growth === null)) return;
  const { attachment } = world.reference;
  const { activesAll } = world.state;
  const people = sum(activesAll);
  for (let round = 0; round < ROUNDS; round++) {
    const { net, gross } = flowsNow(world, year);
    const target = wanted(world, net);
    const beyond = (sum(target) - sum(net)) / people;
    for (let r = 0; r < attachment.length; r++) {
      const gap = target[r]! - beyond * activesAll[r]! - net[r]!;
      attachment[r] = Math.min(MOST, Math.max(-MOST, attachment[r]! + (STEP * gap) / gross[r]!));
    }
  }
}
