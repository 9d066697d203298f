/**
 * The scenario document, format `la-carotte/scenario`, version 1: what may stand in a file, field by field. The
 * published JSON Schema is made from it; what no schema can say (sums, doubles, an outline round its towns) is in
 * `checks.ts`.
 */
import * as z from 'zod/mini';
import { ACTIVITIES, SKILLS, TERRITORY_KINDS } from '../dimensions.ts';
import { INSTRUMENT, INSTRUMENTS, type Instrument } from '../offer/instruments.ts';
import { FRENCH_STATE, NATURAL_INCREASE } from './defaults.ts';
import {
  ACTIVITY_MEANINGS,
  INSTRUMENT_MEANINGS,
  LANGUAGE_MEANINGS,
  SKILL_MEANINGS,
  STATE_MEANINGS,
  UNIT_MEANINGS,
} from './meanings.ts';
import { LANGUAGES, STATE_PROGRAMMES } from './scenario.ts';

export const FORMAT = 'la-carotte/scenario';
export const VERSION = 1;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAME = /^\S(?:[^\p{Cc}]*\S)?$/u;

const number = (min: number, max: number, about: string) =>
  z.number().check(z.minimum(min), z.maximum(max), z.describe(about));
const whole = (min: number, max: number, about: string) =>
  z.int().check(z.minimum(min), z.maximum(max), z.describe(about));
const text = (longest: number, about: string) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.describe(about));
const slug = (about: string) => text(64, about).check(z.regex(SLUG));

/** A field that may be `null`, and is when left out. */
const orNull = <S extends z.core.$ZodType>(schema: S, about: string) =>
  z._default(z.nullable(schema), null).check(z.describe(about));

/** One field a member of a closed list, all of them required. */
function each<K extends string, S extends z.core.$ZodType>(keys: readonly K[], about: string, field: (key: K) => S) {
  const shape = Object.fromEntries(keys.map((key) => [key, field(key)])) as Record<K, S>;
  return z.strictObject(shape).check(z.describe(about));
}

const words = (longest: number, about: string) => each(LANGUAGES, about, (id) => text(longest, LANGUAGE_MEANINGS[id]));

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

const territory = z
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
    sites: number(0.01, 2, 'Quality of industrial sites at the start, index: 1 is a metropolis of a million in 1974.'),
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

const series = (min: number, max: number, about: string) =>
  z
    .array(z.tuple([number(1800, 2200, 'Calendar year.'), number(min, max, 'Value.')]))
    .check(z.minLength(1), z.maxLength(200), z.describe(`${about} Points [year, value] in order; linear between.`));

const state = z
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

const elsewhere = z.strictObject({
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

const calendarEvent = z
  .strictObject({
    year: whole(1800, 2200, 'Calendar year.'),
    territory: slug('Id of the territory.'),
    activity: z.enum(ACTIVITIES).check(z.describe('Kind of establishment.')),
    jobs: whole(-1_000_000, 1_000_000, 'Jobs opened, or closed (below 0).'),
    name: words(200, 'What it is, in a few words.'),
  })
  .check(z.describe('A closure or opening that is known and dated.'));

const point = z.tuple([
  number(-4000, 4000, 'Kilometres east of the origin.'),
  number(-4000, 4000, 'Kilometres south of the origin.'),
]);

export const scenarioSchema = z
  .strictObject({
    $schema: z.exactOptional(text(300, 'Address of this schema, for editors.')),
    format: z.literal(FORMAT).check(z.describe('What this document is.')),
    version: z.literal(VERSION).check(z.describe('Version of the format.')),
    id: slug('Stable name: lower case, digits and hyphens.'),
    title: words(120, 'Title.'),
    summary: words(2000, 'What the region is and what is at stake, in a few sentences.'),
    sources: z
      .array(words(2000, 'One source.'))
      .check(z.maxLength(60), z.describe('Where figures come from, and which are estimates.')),
    startYear: whole(1800, 2200, 'First simulated calendar year; the figures describe the end of the year before it.'),
    years: whole(1, 100, 'How many years are simulated.'),
    establishments: whole(10, 1_000_000, 'About how many establishments the region starts with.'),
    territories: z
      .array(territory)
      .check(z.minLength(2), z.maxLength(2000), z.describe('The territories, in the order of their numbers.')),
    state: z._default(state, FRENCH_STATE as z.output<typeof state>),
    elsewhere: orNull(
      elsewhere,
      'The rest of the country, where people and firms may go to and come from; null closes the region.',
    ),
    calendar: z
      ._default(z.array(calendarEvent).check(z.maxLength(500)), [])
      .check(z.describe('Closures and openings that are known and dated.')),
    outline: orNull(
      z.array(point).check(z.minLength(3), z.maxLength(5000)),
      'Outline of the land, [x, y] in kilometres, closed by itself; null lets it grow round the towns.',
    ),
  })
  .check(
    z.meta({ title: 'La Carotte: scenario', description: 'A region at its start, as the game La Carotte reads it.' }),
  );

/** A document whose fields are each well formed, defaults filled in; `parseScenario` goes on from here. */
export type ScenarioDocument = z.output<typeof scenarioSchema>;
/** What a person may write: fields with a default may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
