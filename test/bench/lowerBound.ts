/**
 * What a year could cost at best on this machine, with this arithmetic and nothing around it:
 *
 * 1. one pass over the columns that a turn must read and write: every establishment's row is read and written into the
 *    next year's, its jobs counted by place and activity; every field of the territories likewise; the lists of
 *    neighbours and the distances of migrants read once;
 * 2. the luck that the model is made of: one hash for every establishment, and in every choice one for each alternative,
 *    because a what-if that changes one place must leave the draws of all others as they were;
 * 3. the exponentials and logarithms of the model, counted below, at what ours cost on arguments that lie at hand.
 *
 * Left out, although a year needs them: races run again because a place was full, the talent and the size of newcomers,
 * spin-offs' luck, sums over neighbours beyond the first reading, explanations, collection of memory.
 */
import { ACTIVITIES, SKILLS } from '../../shared/dimensions.ts';
import { birthOf, ORIGIN } from '../../shared/economy/establishments.ts';
import type { World } from '../../shared/economy/index.ts';
import { OUTSIDE } from '../../shared/economy/location/outside.ts';
import { keptTables } from '../../shared/economy/location/tables.ts';
import { GROWTH, REVIEW } from '../../shared/economy/parameters/firms.ts';
import { FIELD_NAMES } from '../../shared/economy/state.ts';
import { copyWorld } from '../../shared/economy/world.ts';
import { regimeOf } from '../../shared/economy/year.ts';
import { exp } from '../../shared/maths/exp.ts';
import { log } from '../../shared/maths/log.ts';
import { draw, drawScrambled, strand, stream } from '../../shared/maths/random.ts';

const PER_ACTIVITY = ACTIVITIES.length;
/** Powers by place: rent, information, services, telecommunication; a logarithm and an exponential each. */
const POWERS_PER_PLACE = 4;
/** Wages and pulls on migrants by skill; productivity and local births by activity. */
const EXPONENTIALS_PER_PLACE = POWERS_PER_PLACE + 2 * SKILLS.length + 2 * PER_ACTIVITY;
/**
 * By skill: unemployment (wages), wage, chance of a job, jobs (migrants). By activity: the pool. Of the place: rent,
 * headroom, relative skill, room, five qualities of which sites come twice, and information again for careers.
 */
const LOGARITHMS_PER_PLACE = POWERS_PER_PLACE + 4 * SKILLS.length + PER_ACTIVITY + 4 + 6 + 1;
/** Factors of the nests of a table's row: a power each. */
const POWERS_PER_ROW = 3;

export interface Work {
  readonly exponentials: number;
  readonly logarithms: number;
  /** Hashes for the alternatives of choices. */
  readonly draws: number;
}

/** Weights of places that the year's choosers asked for: those of other blocks once a block, near ones once a seat. */
function weightsAsked({ geography }: World): { weights: number; rows: number } {
  const { farBuilt, built } = keptTables(geography);
  const { blocks, blockOf, first, size } = geography;
  const members = (b: number): number => first[b + 1]! - first[b]!;
  let weights = 0;
  farBuilt.forEach((asked, table) => {
    weights += asked * (size - members(table % blocks));
  });
  built.forEach((asked, row) => {
    weights += asked * members(blockOf[row % size]!);
  });
  return { weights, rows: built.reduce((sum, asked) => sum + asked, 0) };
}

/** Newcomers of the year that led to `world`, and those of them that looked at every place. */
function newcomersOf({ establishments, elapsed }: World): { all: number; mobile: number } {
  let [all, mobile] = [0, 0];
  for (const id of establishments.id.subarray(0, establishments.count)) {
    const { origin, year } = birthOf(id);
    if (origin === ORIGIN.start || year !== elapsed - 1) continue;
    all++;
    if (origin === ORIGIN.project) mobile++;
  }
  return { all, mobile };
}

/** What the year that led to `world` asked for. */
export function workOf(world: World): Work {
  const { establishments, geography, scenario, elapsed } = world;
  const { size, blocks } = geography;
  const { weights, rows } = weightsAsked(world);
  const regime = regimeOf(scenario.startYear + elapsed - 1);
  const review = REVIEW.fordist + (REVIEW.flexible - REVIEW.fordist) * regime;
  const reconsidering = establishments.count * (1 - GROWTH.exit) * review;
  const { all, mobile } = newcomersOf(world);
  const alternatives = blocks + OUTSIDE.length + (blocks < size ? size / blocks : 0);
  // A newcomer's size, and the clock that wins a race; those who reconsider have that of staying too.
  return {
    exponentials: size * EXPONENTIALS_PER_PLACE + weights + rows * POWERS_PER_ROW + all + reconsidering,
    logarithms: size * LOGARITHMS_PER_PLACE + rows * POWERS_PER_ROW + mobile + 2 * reconsidering,
    draws: (mobile + reconsidering) * alternatives,
  };
}

function passOver(from: World, into: World): void {
  const [a, b] = [from.establishments, into.establishments];
  const { basicJobs } = into.state;
  const luck = stream(from.seed, from.elapsed, 1);
  basicJobs.fill(0);
  for (let e = 0; e < a.count; e++) {
    const k = a.activity[e]!;
    const r = a.territory[e]!;
    const jobs = a.jobs[e]! * (1 + a.talent[e]! * draw(strand(luck, a.id[e]!), 0));
    b.id[e] = a.id[e]!;
    b.activity[e] = k;
    b.territory[e] = r;
    b.firm[e] = a.firm[e]!;
    b.age[e] = a.age[e]! + 1;
    b.talent[e] = a.talent[e]!;
    b.jobs[e] = jobs;
    basicJobs[r * PER_ACTIVITY + k]! += jobs;
  }
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function readMap({ geography: { commuting, spillOver, nearInside, nearBetween } }: World): number {
  const lists = [commuting, spillOver].flatMap(({ place, weight }) => [place, weight]);
  return [...lists, ...nearInside, ...nearBetween].reduce((sum, values) => sum + sumOf(values), 0);
}

const HANDFUL = Float64Array.from({ length: 512 }, (_, i) => (i + 1) / 64);

// A loop each, so that each function is built into its loop as it is in the engine's.
function exponentials(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += exp(HANDFUL[i & 511]!);
  return sum;
}

function logarithms(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += log(HANDFUL[i & 511]!);
  return sum;
}

function draws(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += drawScrambled(i >> 5, i);
  return sum;
}

/** Milliseconds of the least that the year that led to `world` could take, measured now. */
export function lowerBound(world: World): number {
  const into = copyWorld(world);
  const work = workOf(world);
  const start = performance.now();
  passOver(world, into);
  for (const field of FIELD_NAMES) if (field !== 'basicJobs') into.state[field].set(world.state[field]);
  const sink = readMap(world) + exponentials(work.exponentials) + logarithms(work.logarithms) + draws(work.draws);
  const time = performance.now() - start;
  if (!Number.isFinite(sink)) throw new Error('The sums of the bound must be finite.');
  return time;
}
