/** Offers at random: anything that the rules allow. */
import { INSTRUMENT, INSTRUMENTS, SHARES } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { type Draw, drawFor, shares, whole } from './draw.ts';

/** Percent of the free budget that is bound: often all of it, at times none. */
const boundOf = (draw: Draw): number => whole(draw('bound'), 0, 150);

/** A valid offer for the place with this index in this turn. */
export function randomOffer(seed: number, turn: number, place: number): Offer {
  const draw = drawFor(seed, turn, place);
  const bound = Math.min(100, boundOf(draw));
  const split = shares(draw, 'split', SHARES, 0);
  const value = (id: (typeof INSTRUMENTS)[number]): number => {
    const { unit, min, max } = INSTRUMENT[id];
    // Rounded down, so that together they stay within the budget.
    return unit === 'share' ? Math.floor(split[id] * bound) : whole(draw(id), min, max);
  };
  return Object.fromEntries(INSTRUMENTS.map((id) => [id, value(id)])) as Record<(typeof INSTRUMENTS)[number], number>;
}
