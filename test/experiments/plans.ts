/**
 * Plans: what a sensible council of each kind of place would hold out, in the language of offers, and kept for the
 * whole match. Written by hand from the article, not searched for.
 */

import { PURPOSE, uniform } from '../../shared/maths/random.ts';
import { INSTRUMENT, INSTRUMENTS, type Instrument, SHARES } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Role } from './cast.ts';

/** Kinds of place that have a plan of their own. */
export const PLANNED = [
  'metropolis',
  'regionalCity',
  'edge',
  'isolated',
  'town',
  'lineTown',
  'rural',
  'periurban',
] as const satisfies readonly Role[];
export type Planned = (typeof PLANNED)[number];

export const NOTHING = Object.fromEntries(INSTRUMENTS.map((id) => [id, 0])) as Record<Instrument, number>;
export const plan = (offer: Partial<Offer>): Offer => ({ ...NOTHING, taxRate: 100, ...offer });

export const PLANS: Readonly<Record<Planned, Offer>> = {
  /** Sites and land against its own rents, training and integration for those it pushes out; no presents. */
  metropolis: plan({
    ...{ sites: 24, technopole: 12, university: 5, culture: 14, telecom: 2 },
    ...{ services: 16, training: 14, social: 9, telework: 4 },
  }),
  /** A technopole of its own size, and offices that work at a distance. */
  regionalCity: plan({
    ...{ exemption: 3, aidUpstream: 3, aidDownstream: 3 },
    ...{ sites: 26, technopole: 15, university: 5, culture: 10, telecom: 3 },
    ...{ services: 15, training: 13, social: 4, telework: 9 },
  }),
  /** The technopole that has a metropolis for neighbour, on cleaned sites. */
  edge: plan({
    ...{ exemption: 3, aidUpstream: 5, aidDownstream: 4 },
    ...{ sites: 30, technopole: 24, university: 4, culture: 8, telecom: 2 },
    ...{ services: 11, training: 13, social: 3, telework: 5 },
  }),
  /** Cleaned sites and offices that work at a distance: no technopole far from everything. */
  isolated: plan({
    ...{ exemption: 4, aidUpstream: 5, aidProduction: 2, aidDownstream: 8 },
    ...{ sites: 29, university: 3, culture: 4, telecom: 17 },
    ...{ services: 8, training: 15, social: 7, telework: 13, promotion: 4 },
  }),
  town: plan({
    ...{ exemption: 3, aidUpstream: 8, aidProduction: 6, aidDownstream: 8 },
    ...{ sites: 20, university: 4, culture: 8, telecom: 18 },
    ...{ services: 10, training: 16, social: 6, telework: 18 },
  }),
  /** The train, land for those whom it brings, and the services without which it drains. */
  lineTown: plan({
    ...{ taxRate: 104, exemption: 2, aidUpstream: 6, aidProduction: 2, aidDownstream: 6 },
    ...{ station: 1, sites: 20, university: 2, culture: 8, telecom: 14 },
    ...{ services: 14, training: 18, social: 6, telework: 18 },
  }),
  /** The wire, and offices at its end. */
  rural: plan({
    ...{ exemption: 4, aidUpstream: 8, aidProduction: 3, aidDownstream: 7 },
    ...{ sites: 18, culture: 6, telecom: 26 },
    ...{ services: 8, training: 15, social: 6, telework: 20 },
  }),
  /** Land made ready for those whom the metropolis makes no room for. */
  periurban: plan({
    ...{ exemption: 4, aidUpstream: 10, aidProduction: 2, aidDownstream: 6 },
    ...{ sites: 24, university: 3, culture: 12, telecom: 12 },
    ...{ services: 12, training: 17, social: 6, telework: 10, promotion: 4 },
  }),
};

/** An offer where it is held: a station can only be had on a line. */
export const suited = ({ territories }: Scenario, place: number, offer: Offer): Offer =>
  territories[place]!.lineYear === null ? { ...offer, station: 0 } : offer;

/** A valid offer drawn at random: any value of the fiscal instruments, any split of the free budget. */
export function randomPlan(seed: number, place: number): Offer {
  const luck = (i: number): number => uniform(seed, i, PURPOSE.randomPlan, place);
  const offer = { ...NOTHING };
  INSTRUMENTS.forEach((id, i) => {
    const { unit, min, max } = INSTRUMENT[id];
    if (unit !== 'share') offer[id] = min + Math.floor(luck(i) * (max - min + 1));
  });
  const weights = SHARES.map((id) => -Math.log(luck(INSTRUMENTS.indexOf(id))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  SHARES.forEach((id, i) => {
    offer[id] = Math.floor((100 * weights[i]!) / all);
  });
  return offer;
}
