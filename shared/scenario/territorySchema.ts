/** One territory of a scenario document, field by field. */
import * as z from 'zod/mini';
import { ACTIVITIES, SKILLS, TERRITORY_KINDS } from '../dimensions.ts';
import { INSTRUMENT, INSTRUMENTS, type Instrument } from '../offer/instruments.ts';
import { NATURAL_INCREASE } from './defaults.ts';
import { each, number, orNull, slug, text, whole } from './fields.ts';
import { ACTIVITY_MEANINGS, INSTRUMENT_MEANINGS, SKILL_MEANINGS, UNIT_MEANINGS } from './meanings.ts';

const NAME = /^\S(?:[^\p{Cc}]*\S)?$/u;

const skills = each(SKILLS, 'The working population by skill group. Shares, summing to 1.', (id) =>
  number(0.001, 1, `${SKILL_MEANINGS[id]} Share, 0 to 1.`),
);

const activities = each(ACTIVITIES, 'The basic jobs by activity. Shares, summing to 1.', (id) =>
  number(0, 1, `${ACTIVITY_MEANINGS[id]} Share, 0 to 1.`),
);

function instrument(id: Instrument) {
  const { min, max, step, unit } = INSTRUMENT[id];
  const about = `${INSTRUMENT_MEANINGS[id]} ${UNIT_MEANINGS[unit]}`;
  return z.exactOptional(number(min, max, about).check(z.multipleOf(step)));
}
const OFFER =
  'The carrot that stands when nobody touches it. What is left out keeps the usual default; the percents of the ' +
  'free budget take at most 100 together, those defaults included.';

export const territory = z
  .strictObject({
    id: slug('Stable name, unique in the scenario: lower case, digits and hyphens.'),
    name: text(60, 'Name as people read it.').check(z.regex(NAME)),
    kind: z.enum(TERRITORY_KINDS).check(z.describe('A label for people; no equation reads it.')),
    x: number(-3000, 3000, 'Main town, kilometres east of the origin.'),
    y: number(-3000, 3000, 'Main town, kilometres south of the origin.'),
    population: whole(100, 30_000_000, 'Inhabitants at the start.'),
    area: orNull(number(0.1, 200_000, 'km².'), 'Area, km²; null where unknown.'),
    skills,
    basicJobs: number(0.05, 0.9, 'Basic jobs (all but local services) per member of the working population.'),
    activities,
    headquarters: number(0, 1_000_000, "Weight among the scenario's seats of firms, any unit: only proportions count."),
    rent: number(0.005, 5, 'Rent of land at the start, index: 0.1 is an ordinary town.'),
    supplyElasticity: number(0.1, 10, 'Elasticity of housing and land supply: 0.6 tight, 2 ample.'),
    accessibility: number(0.01, 2, 'Quality of access at the start, index: 1 is a metropolis of a million in 1974.'),
    telecom: number(
      0.01,
      2,
      'Quality of telecommunications at the start, index: 1 is a metropolis of a million in 1974.',
    ),
    sites: number(0.01, 2, 'Quality of industrial sites at the start, index: 1 is a well serviced park.'),
    legacy: number(0, 1, 'Weight of derelict industrial land and of its image, 0 none to 1.'),
    amenity: number(-1, 1, 'What people like about living there, about −0.3 to +0.4.'),
    lineYear: orNull(
      whole(1800, 2200, 'Calendar year.'),
      "Year in which the State's fast line reaches it; null for never.",
    ),
    naturalIncrease: z._default(
      number(-0.05, 0.05, 'Yearly growth of the working population by those who come of age less those who leave.'),
      NATURAL_INCREASE,
    ),
    growth: orNull(
      number(-0.1, 0.1, 'Share a year.'),
      'Growth of its population in the years before the start; null where unknown. What migration then was holds people.',
    ),
    housingLimit: orNull(
      whole(100, 60_000_000, 'Inhabitants.'),
      'Inhabitants for whom there is room beside protected land; null where land is no limit.',
    ),
    offer: z._default(each(INSTRUMENTS, OFFER, instrument), {}),
    seat: z._default(z.boolean(), true).check(z.describe('Is it a seat that somebody governs?')),
  })
  .check(z.describe('One territory at the start.'));
