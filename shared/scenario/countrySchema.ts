/** What lies round the territories of a scenario document: the State, the rest of the country, what is known and dated. */
import * as z from 'zod/mini';
import { ACTIVITIES, SKILLS } from '../dimensions.ts';
import { FRENCH_STATE } from './defaults.ts';
import { each, number, series, slug, whole, words } from './fields.ts';
import { SKILL_MEANINGS, STATE_MEANINGS } from './meanings.ts';
import { STATE_PROGRAMMES } from './scenario.ts';

export const state = z
  .strictObject({
    ...(Object.fromEntries(
      STATE_PROGRAMMES.map((id) => [
        id,
        z._default(
          series(0, 1, `${STATE_MEANINGS[id]} 0 none to 1 full strength.`),
          FRENCH_STATE[id] as [number, number][],
        ),
      ]),
    ) as Record<(typeof STATE_PROGRAMMES)[number], z.ZodMiniDefault<ReturnType<typeof series>>>),
    budget: z._default(
      number(
        0,
        10,
        'What an instructor may spread over the programmes, thousands of 1980 francs an inhabitant and year.',
      ),
      FRENCH_STATE.budget,
    ),
  })
  .check(z.describe("The State's calendar; what is left out is the French one."));

const rates = (about: string) => each(SKILLS, about, (id) => number(0, 0.2, `${SKILL_MEANINGS[id]} Share a year.`));

export const elsewhere = z.strictObject({
  name: words(120, 'What it is called.'),
  x: number(-3000, 3000, 'Where it counts as lying, kilometres east of the origin.'),
  y: number(-3000, 3000, 'Where it counts as lying, kilometres south of the origin.'),
  jobs: series(1000, 200_000_000, 'All its jobs.'),
  skilled: series(0.01, 0.9, 'Technicians and executives, share of its working population.'),
  wage: series(0.2, 5, "Wages beside the region's at 5 % unemployment and a rent of 0.1."),
  rent: series(0.005, 5, 'Rent index: 0.1 is an ordinary town.'),
  unemployment: series(0.005, 0.5, 'Unemployed per active, 0 to 1.'),
  information: series(0.01, 3, 'Quality of information, services and access: 1 is a metropolis of a million in 1974.'),
  departures: rates("Share of the region's actives who leave for it in a year, at the start."),
  arrivals: rates("Share of the region's actives who come from it in a year, at the start."),
  projects: number(0, 20, 'Mobile projects that it draws for each one that settles in the region, at the start.'),
});

export const calendarEvent = z
  .strictObject({
    year: whole(1800, 2200, 'Calendar year.'),
    territory: slug('Id of the territory.'),
    activity: z.enum(ACTIVITIES).check(z.describe('Kind of establishment.')),
    jobs: whole(-1_000_000, 1_000_000, 'Jobs opened, or closed (below 0).'),
    name: words(200, 'What it is, in a few words.'),
  })
  .check(z.describe('A closure or opening that is known and dated.'));
