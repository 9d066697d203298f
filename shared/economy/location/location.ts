/**
 * Location (l. 141–160, 268–282): those that stand live their year, then the new ones come: projects that look
 * everywhere, people who start at home, spin-offs; last, headquarters drift. All share one year's market for places.
 */
import { compact } from '../establishments.ts';
import { decideHeadlines } from '../headlines/headlines.ts';
import type { Mechanism } from '../mechanism.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { receiveFromElsewhere } from './fromElsewhere.ts';
import { driftHeadquarters } from './headquarters.ts';
import { startLocally } from './localBirths.ts';
import { openMarket } from './market.ts';
import { launchProjects } from './projects.ts';
import { reviewAll } from './review.ts';
import { spinOff } from './spinOffs.ts';
import type { Witness } from './witness.ts';

/** The year's location; `witness` looks on for an explanation. */
export function locate(world: World, year: Year, witness: Witness | null = null): void {
  const market = openMarket(world, year, witness);
  decideHeadlines(market);
  reviewAll(market);
  receiveFromElsewhere(market);
  launchProjects(market);
  startLocally(market);
  spinOff(market);
  driftHeadquarters(market);
  compact(world.establishments);
}

export const location: Mechanism = {
  name: 'location',
  reads: [
    'profit',
    'newcomerProfit',
    'outbid',
    'drain',
    'telecom',
    'information',
    'technopole',
    'room',
    'basicJobsAll',
    'activesAll',
    'skillPool',
    'services',
    'accessibility',
    'sites',
    'legacy',
    'stock',
    'university',
    'stationYears',
    'freeBudget',
    'vacancies',
    'basicJobs',
    'basicJobsBySkill',
    'serviceJobs',
  ],
  writes: ['establishments', 'headquarters', 'margin', 'room', 'stop', 'branch', 'pledges', 'journal'],
  apply: locate,
};
