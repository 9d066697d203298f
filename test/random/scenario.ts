/**
 * Scenarios at random: whatever a valid file may say, however absurd. Every field is drawn under its own name; a new
 * one is a line in `RANGES`, in `territory` or in `randomDocument`.
 */
import { ACTIVITIES, SKILLS, TERRITORY_KINDS } from '../../shared/dimensions.ts';
import { INSTRUMENT, INSTRUMENTS } from '../../shared/offer/instruments.ts';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { FORMAT, type ScenarioInput, VERSION } from '../../shared/scenario/schema.ts';
import { LONGEST_SERIES, randomCalendar, randomElsewhere, randomState } from './country.ts';
import { AT_AN_END, type Draw, drawFor, oneOf, shares, sparing, whole, within } from './draw.ts';
import { randomOffer } from './offer.ts';
import { idOf, type Range, type Ranges, type Region, valueIn, words } from './region.ts';

type TerritoryInput = ScenarioInput['territories'][number];

/** How large a random scenario may be. */
export interface Size {
  readonly territories: Range;
  readonly establishments: Range;
  readonly years: Range;
  /** How often a number stands at each end of all that is allowed; left out, now and then. */
  readonly atAnEnd?: number;
}
/** Small enough for the slowest engine. */
export const SMALL: Size = { territories: [4, 12], establishments: [60, 400], years: [6, 12] };

const POPULATION: Ranges = { whole: [100, 30_000_000], usual: [8_000, 1_200_000] };
const RANGES = {
  basicJobs: { whole: [0.05, 0.9], usual: [0.3, 0.6] },
  rent: { whole: [0.005, 5], usual: [0.05, 0.5] },
  supplyElasticity: { whole: [0.1, 10], usual: [0.6, 2] },
  accessibility: { whole: [0.01, 2], usual: [0.2, 1.2] },
  telecom: { whole: [0.01, 2], usual: [0.2, 1] },
  sites: { whole: [0.01, 2], usual: [0.2, 1] },
  legacy: { whole: [0, 1], usual: [0, 0.8] },
  amenity: { whole: [-1, 1], usual: [-0.3, 0.4] },
  naturalIncrease: { whole: [-0.05, 0.05], usual: [-0.002, 0.01] },
} as const satisfies Partial<Record<keyof TerritoryInput, Ranges>>;
const GROWTH: Ranges = { whole: [-0.1, 0.1], usual: [-0.02, 0.03] };
type Ranged = keyof typeof RANGES;
const RANGED = Object.keys(RANGES) as readonly Ranged[];

/** The ends of what is allowed, side by side. */
export const EXTREME: Size = { territories: [2, 8], establishments: [10, 300], years: [5, 40], atAnEnd: 0.35 };

/** km: most places lie close together, some very far away. */
const SPREAD: Ranges = { whole: [2, 5900], usual: [20, 160] };
/** km: side of the square on which only one town may stand. */
const SPOT = 0.1;
/** Establishments that a scenario needs for each of its places. */
const FEWEST_PER_PLACE = 5;
/** Before the first year and after the last: when a line may reach a place. */
const LINE_MARGIN = 8;
const START = { usual: 1974, first: 1800, last: 2200 } as const;

/** Rows of spots that are this place's own, so that no two share one. */
const ownRow = (y: number, index: number, places: number): number =>
  (Math.round(y / SPOT / places) * places + index) * SPOT;

const OPTIONAL = ['area', 'lineYear', 'naturalIncrease', 'growth', 'housingLimit', 'offer', 'seat'] as const;
/** Instruments that an offer may leave out; the shares are kept, so that with the defaults they stay within 100 %. */
const PRICED = INSTRUMENTS.filter((id) => INSTRUMENT[id].unit !== 'share');

function territory(region: Region, index: number): TerritoryInput {
  const { seed, places, start, years } = region;
  const draw = drawFor(seed, 0, index);
  const spread = valueIn(region, draw('spread'), SPREAD);
  const population = Math.round(valueIn(region, draw('population'), POPULATION));
  const ranged = RANGED.map((field) => [field, valueIn(region, draw(field), RANGES[field])]);
  const given: TerritoryInput = {
    ...(Object.fromEntries(ranged) as Record<Ranged, number>),
    id: idOf(seed, index),
    name: `Place ${index}`,
    kind: oneOf(draw('kind'), TERRITORY_KINDS),
    x: (draw('x') - 0.5) * spread,
    y: ownRow((draw('y') - 0.5) * spread, index, places),
    population,
    housingLimit: draw('no limit') < 0.6 ? null : 1 + Math.round(population * within(draw('limit'), 1, 1.9)),
    growth: draw('growth unknown') < 0.4 ? null : valueIn(region, draw('growth'), GROWTH),
    area: draw('area unknown') < 0.5 ? null : within(draw('area'), 0.1, 200_000),
    skills: shares(draw, 'skills', SKILLS, 0.001),
    activities: shares(draw, 'activities', ACTIVITIES, 0),
    headquarters: index > 0 && draw('no headquarters') < 0.4 ? 0 : within(draw('headquarters'), 1e-3, 1e6),
    lineYear: draw('no line') < 0.4 ? null : whole(draw('lineYear'), start - LINE_MARGIN, start + years + LINE_MARGIN),
    offer: sparing(draw, randomOffer(seed, -1, index), PRICED),
    seat: index === 0 || draw('seat') < 0.7,
  };
  return sparing(draw, given, OPTIONAL);
}

const OUTLINE: [number, number][] = [
  [-3100, -3100],
  [3100, -3100],
  [3100, 3100],
  [-3100, 3100],
];

/** Any year round which there is room in the calendar for lines and series. */
function startYear(draw: Draw, years: number): number {
  if (draw('usual start') < 0.7) return START.usual;
  return whole(draw('startYear'), START.first + LINE_MARGIN, START.last - LINE_MARGIN - LONGEST_SERIES * years);
}

/** A valid scenario document, the same for the same seed in every engine. */
export function randomDocument(seed: number, size: Size = SMALL): ScenarioInput {
  const draw = drawFor(seed, 0, -1);
  const places = whole(draw('territories'), ...size.territories);
  const years = whole(draw('years'), ...size.years);
  const start = startYear(draw, years);
  const { atAnEnd = AT_AN_END } = size;
  const width = size.atAnEnd !== undefined || draw('width') < 0.5 ? 'whole' : 'usual';
  const region: Region = { seed, width, atAnEnd, places, start, years };
  return {
    format: FORMAT,
    version: VERSION,
    id: `random-${seed}`,
    title: words(`Random ${seed}`),
    summary: words('Drawn by lot.'),
    sources: [],
    startYear: start,
    years,
    establishments: Math.max(FEWEST_PER_PLACE * places, whole(draw('establishments'), ...size.establishments)),
    ...(draw('usual state') < 0.4 ? {} : { state: randomState(region) }),
    elsewhere: draw('closed') < 0.4 ? null : randomElsewhere(region),
    calendar: randomCalendar(region),
    outline: draw('outline') < 0.5 ? null : OUTLINE,
    territories: Array.from({ length: places }, (_, i) => territory(region, i)),
  };
}

/** A valid scenario, the same for the same seed in every engine. */
export function randomScenario(seed: number, size: Size = SMALL): Scenario {
  const parsed = parseScenario(randomDocument(seed, size));
  if (parsed.ok) return parsed.value;
  throw new Error(`Random scenario ${seed}: ${parsed.error.path} ${parsed.error.message}`);
}
