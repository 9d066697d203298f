/**
 * Does what works elsewhere: looks for the most attractive place of about its own size and moves half of the way to
 * the offer that stands there. Where none does better it keeps to its own.
 */
import { INSTRUMENT, INSTRUMENTS } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import { asksForStop, sensibleBids } from './bids.ts';
import { type Bot, type BotSight, ownOffer } from './sight.ts';

/** Places from half to twice its population are its like; where there are none, everybody is. */
const ALIKE = 2;
/** Part of the way that it goes in a turn. */
const PACE = 0.5;

/** The place whose offer it copies, by index: its own where it does best. */
export function modelOf({ report, seat }: BotSight): number {
  const own = report.territories[seat]!;
  const alike = ({ population }: typeof own): boolean =>
    population * ALIKE >= own.population && population <= own.population * ALIKE;
  const others = [...report.territories.keys()].filter((other) => other !== seat);
  const like = others.filter((other) => alike(report.territories[other]!));
  const among = like.length > 0 ? like : others;
  return among.reduce(
    (best, other) =>
      report.territories[other]!.attractiveness > report.territories[best]!.attractiveness ? other : best,
    seat,
  );
}

/** Rounded down, so that shares never add up to more than the two offers bind. */
const between = (own: number, model: number): number => own + Math.floor((model - own) * PACE);

function towards(own: Offer, model: Offer): Offer {
  const moved = INSTRUMENTS.map((id) => [id, between(own[id], model[id])]);
  return { ...own, ...Object.fromEntries(moved) };
}

export const imitator: Bot = {
  compose(sight) {
    const own = ownOffer(sight);
    const offer = towards(own, sight.standing[modelOf(sight)]!);
    // A station is built on a line, not copied.
    const station = asksForStop(sight) ? INSTRUMENT.station.max : own.station;
    return { offer: { ...offer, station }, bids: sensibleBids(sight) };
  },
};
