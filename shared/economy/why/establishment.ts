/**
 * What became of one establishment in a turn, and of which choice: the turn is played again with somebody looking on.
 */
import { ACTIVITIES, type Activity } from '../../dimensions.ts';
import { PURPOSE, uniform } from '../../maths/random.ts';
import { birthOf, ORIGIN } from '../establishments.ts';
import { type Explanation, explainStanding } from '../explain.ts';
import { locate, location } from '../location/location.ts';
import { ratesOf } from '../location/rates.ts';
import { dated } from '../mechanisms/dated.ts';
import { advance, TURN, type TurnInput } from '../turn.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import type { Choice } from './choice.ts';
import { type Newcomer, Onlooker } from './onlooker.ts';

/** What an establishment may do in a year. A newcomer may also leave before it ever stood here (`from` is `null`). */
export const DEEDS = [
  /** It did not ask whether to stay. */
  'stayed',
  /** A dated closure took part of its jobs (`jobs` are those); it may do something else in the same year. */
  'lostJobs',
  /** It asked, and stayed. */
  'reconsidered',
  'moved',
  'leftAbroad',
  'leftElsewhere',
  'closed',
  'opened',
  'cameFromElsewhere',
  /** A headline project that was decided. */
  'won',
  /** A newcomer that found no place with room, or none that would do. */
  'foundNoPlace',
] as const;
export type Deed = (typeof DEEDS)[number];

/** Why without weighing places: by the scenario's calendar, by chance, too small to live, at its founder's home. */
export const CAUSES = ['calendar', 'chance', 'tooSmall', 'local', 'spinOff'] as const;
export type Cause = (typeof CAUSES)[number];

export interface Act {
  /** Calendar year. */
  readonly year: number;
  readonly activity: Activity;
  readonly deed: Deed;
  readonly cause: Cause | null;
  /** Indices into the scenario's territories. */
  readonly from: number | null;
  readonly to: number | null;
  readonly headquarters: number;
  readonly jobs: number;
  /** What its place was worth to it as it stood there that year, kF a job and year; `null` for a newcomer. */
  readonly place: Explanation | null;
  /** What it weighed; `null` where it weighed no places. */
  readonly choice: Choice | null;
}

export interface EstablishmentExplanation {
  readonly type: 'establishment';
  readonly id: number;
  /** In order: at least one a year of the turn in which it stood or looked for a place. */
  readonly acts: readonly Act[];
}

/** Where an establishment stands, in the world's own terms. */
interface Standing {
  readonly activity: number;
  readonly place: number;
  readonly seat: number;
  readonly jobs: number;
}

function find({ establishments, headquarters }: World, id: number): Standing | null {
  const e = establishments.id.subarray(0, establishments.count).indexOf(id);
  if (e < 0) return null;
  const { activity, territory, firm, jobs } = establishments;
  return { activity: activity[e]!, place: territory[e]!, seat: headquarters[firm[e]!]!, jobs: jobs[e]! };
}

/** What an act of this year has in common with all others. */
const act = (world: World, year: Year, { activity, seat, jobs }: Omit<Standing, 'place'>, rest: Partial<Act>): Act => ({
  year: year.calendar,
  activity: ACTIVITIES[activity]!,
  deed: 'stayed',
  cause: null,
  from: null,
  to: null,
  headquarters: world.order[seat]!,
  jobs,
  place: null,
  choice: null,
  ...rest,
});

/** How one that weighed nothing ended. */
function causeOfEnd(world: World, year: Year, id: number, jobs: number): Cause {
  if (jobs === 0) return 'calendar';
  const luck = uniform(world.seed, year.index, PURPOSE.review, id);
  return luck < ratesOf(world, year).exit ? 'chance' : 'tooSmall';
}

function endOf(world: World, year: Year, one: Onlooker, jobs: number): Pick<Act, 'deed' | 'cause'> {
  if (one.outside !== null) return { deed: one.outside === 'abroad' ? 'leftAbroad' : 'leftElsewhere', cause: null };
  return { deed: 'closed', cause: one.choice === null ? causeOfEnd(world, year, one.id, jobs) : null };
}

/** What one that stood did. `place` explains where it stood, `after` is where it stands at the year's end. */
function lived(world: World, year: Year, one: Onlooker, before: Standing, place: Explanation | null): Act {
  const after = find(world, one.id);
  const from = world.order[before.place]!;
  const { choice } = one;
  if (after === null) return act(world, year, before, { ...endOf(world, year, one, before.jobs), from, place, choice });
  const to = world.order[after.place]!;
  const deed = to !== from ? 'moved' : choice === null ? 'stayed' : 'reconsidered';
  return act(world, year, { ...before, jobs: after.jobs }, { deed, from, to, place, choice });
}

/** What came of a newcomer's search. */
function arrived(world: World, year: Year, newcomer: Newcomer): Act {
  const { choice, origin } = newcomer;
  const won = choice.winner === null ? null : choice.alternatives[choice.winner]!;
  const deed =
    won === null
      ? 'foundNoPlace'
      : won.option === 'abroad'
        ? 'leftAbroad'
        : won.option === 'elsewhere'
          ? 'leftElsewhere'
          : origin;
  return act(world, year, newcomer, { deed, to: won?.territory ?? null, choice });
}

/** What the scenario's calendar did to it, which this carries out. */
function datedActs(world: World, year: Year, id: number): Act[] {
  const before = find(world, id);
  dated.apply(world, year);
  const after = find(world, id);
  if (after === null) return [];
  const to = world.order[after.place]!;
  if (before === null) return [act(world, year, after, { deed: 'opened', cause: 'calendar', to })];
  const jobs = before.jobs - after.jobs;
  if (jobs <= 0 || after.jobs === 0) return [];
  return [act(world, year, before, { deed: 'lostJobs', cause: 'calendar', from: to, to, jobs })];
}

/** The acts of a year, which location carries out; `known` is whether it stood when the year began. */
function actsOf(world: World, year: Year, id: number, known: boolean): Act[] {
  const before = find(world, id);
  const place = before && explainStanding(world, year, before.activity, before.place, before.seat);
  const one = new Onlooker(id);
  locate(world, year, one);
  const acts: Act[] = [];
  if (one.newcomer) acts.push(arrived(world, year, one.newcomer));
  const after = find(world, id);
  if (after && !before && !one.newcomer) {
    const cause = birthOf(id).origin === ORIGIN.spinOff ? 'spinOff' : 'local';
    acts.push(act(world, year, after, { deed: 'opened', cause, to: world.order[after.place]! }));
  }
  const stood = before ?? one.founded();
  if (stood && (known || one.choice !== null || one.ended)) acts.push(lived(world, year, one, stood, place));
  return acts;
}

/** `null` where no such establishment stood or looked for a place in that turn. */
export function explainEstablishment(turn: TurnInput, id: number): EstablishmentExplanation | null {
  const acts: Act[] = [];
  let known = false;
  advance(turn.world, turn.offers, turn.years, turn.decisions, (mechanism, world, year) => {
    if (mechanism === TURN[0]) known = find(world, id) !== null;
    if (mechanism === dated) acts.push(...datedActs(world, year, id));
    else if (mechanism === location) acts.push(...actsOf(world, year, id, known));
    else mechanism.apply(world, year);
  });
  return acts.length === 0 ? null : { type: 'establishment', id, acts };
}
