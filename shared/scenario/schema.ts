/**
 * The scenario document, format `la-carotte/scenario`, version 1: what may stand in a file, field by field. The
 * published JSON Schema is made from it; what no schema can say (sums, doubles, an outline round its towns) is in
 * `checks.ts`.
 */
import * as z from 'zod/mini';
import { calendarEvent, elsewhere, state } from './countrySchema.ts';
import { FRENCH_STATE } from './defaults.ts';
import { number, orNull, slug, text, whole, words } from './fields.ts';
import { territory } from './territorySchema.ts';

export const FORMAT = 'la-carotte/scenario';
export const VERSION = 1;

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
