/** Mobile projects: new establishments of the region's firms, which look at every place (l. 268–282). */
import { exp } from '../../maths/exp.ts';
import { normal, PURPOSE, uniform } from '../../maths/random.ts';
import { establishmentId, ORIGIN } from '../establishments.ts';
import { byActivity } from '../parameters/activities.ts';
import { BIRTH } from '../parameters/firms.ts';
import { birthShares, birthSize, open, pick } from './births.ts';
import type { Market } from './market.ts';
import { ABROAD } from './outside.ts';
import { settle } from './race.ts';
import { drawnFromNobody } from './weights.ts';

/** Beyond this order in the year are numbered those that come from elsewhere. */
const MOST_PROJECTS = 1 << 20;
const SIZE = byActivity((a) => a.birthSize);

export function launchProjects(market: Market): void {
  const { world, year } = market;
  const { seed, reference } = world;
  const shares = birthShares(year);
  const mean = birthSize(world, year) * BIRTH.projectSize;
  // In an open region those that elsewhere draws look here too.
  const seen = 1 + (world.scenario.elsewhere?.projects ?? 0);
  const rate = BIRTH.projects * (1 + BIRTH.flexibleProjects * year.regime);
  const projects = Math.min(MOST_PROJECTS, Math.round(rate * seen * reference.establishments));
  for (let i = 0; i < projects; i++) {
    const id = establishmentId(ORIGIN.project, year.index, i);
    // Stratified, so that every year brings its share of each activity.
    const activity = pick(shares, (i + uniform(seed, year.index, PURPOSE.projectActivity, i)) / projects);
    const firm = Math.trunc(uniform(seed, year.index, PURPOSE.projectFirm, i) * reference.firms);
    const spread = exp(BIRTH.projectSpread * normal(seed, year.index, PURPOSE.projectSize, i));
    const jobs = mean * SIZE[activity]! * spread;
    const territory = settle(market, activity, world.headquarters[firm]!, PURPOSE.projectPlace, id, jobs);
    if (territory >= 0) {
      open(world, { id, activity, territory, firm, jobs: jobs * drawnFromNobody(market, activity, territory) });
    } else if (territory === ABROAD) world.journal.jobs.leftAbroad += jobs;
  }
}
