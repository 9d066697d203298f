/**
 * What an instrument earns: points that it adds when it alone is raised, by what it moves in percent of the free
 * budget: what it costs, or, for the tax rate, what it brings. Everybody else keeps the scenario's offer, and the seat otherwise does too, with a tenth of its budget
 * unspent; so a share is measured against leaving the same money in the till.
 */
import { shareOut } from '../../shared/bots/shareOut.ts';
import { STATION } from '../../shared/economy/parameters/places.ts';
import { scoreOf } from '../../shared/match/score.ts';
import { INSTRUMENT, INSTRUMENTS, type Instrument, type Unit } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Kept, keep } from './keep.ts';

/** What raising one instrument brought and took. */
export interface Raise {
  readonly points: number;
  /** Percent of the free budget that it costs; of the tax rate, that it brings. */
  readonly cost: number;
}

/** `null` where an instrument cannot be had. */
export type Leverage = Readonly<Record<Instrument, Raise | null>>;

/** How far an instrument is raised, in its own unit. A rate is raised too: a cut earns nowhere, as the evidence says. */
const RAISE: Readonly<Record<Unit, number>> = { reference: 3, years: 2, aid: 3, share: 10, switch: 1 };
/** Percent of the free budget that is bound before anything is raised. */
const BOUND = 90;
/** Percent: what costs less is reckoned at this, so that no quotient explodes. */
const LEAST_COST = 0.5;

/** The reference: the scenario's own offer with part of the budget left. */
const reference = (offer: Offer): Offer => ({ ...offer, ...shareOut(offer, BOUND) });

function raised(offer: Offer, instrument: Instrument): Offer | null {
  const { min, max, unit } = INSTRUMENT[instrument];
  const value = Math.min(max, Math.max(min, offer[instrument] + RAISE[unit]));
  return value === offer[instrument] ? null : { ...offer, [instrument]: value };
}

/** Percent of the free budget that the raised instrument moves. */
function costOf(instrument: Instrument, before: Kept, after: Kept): number {
  if (INSTRUMENT[instrument].unit === 'share') return RAISE.share;
  const revenue = (after.revenue - before.revenue) / before.freeAtFirst;
  if (instrument === 'taxRate') return Math.max(LEAST_COST, 100 * revenue);
  const paid = (after.committed - before.committed) / before.free;
  return Math.max(LEAST_COST, 100 * (paid - revenue));
}

/** A station needs a line, and large places have theirs for nothing. */
function toBeHad({ territories }: Scenario, seat: number, instrument: Instrument): boolean {
  const { lineYear, population } = territories[seat]!;
  return instrument !== 'station' || (lineYear !== null && population < STATION.freeAbove);
}

export function leverageIn(scenario: Scenario, seed: number, seat: number): Leverage {
  const own = reference(scenario.territories[seat]!.offer);
  const before = keep(scenario, seed, seat, new Map([[seat, own]]));
  const entries = INSTRUMENTS.map((instrument) => {
    const offer = toBeHad(scenario, seat, instrument) ? raised(own, instrument) : null;
    if (offer === null) return [instrument, null];
    const after = keep(scenario, seed, seat, new Map([[seat, offer]]));
    const { score } = scoreOf(after.course, before.course);
    return [instrument, { points: score, cost: costOf(instrument, before, after) }];
  });
  return Object.fromEntries(entries) as Leverage;
}
