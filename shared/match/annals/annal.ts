/**
 * What is kept of a turn so that its past can be told: public, small, plain JSON. A report says everything of one
 * turn; of all the turns before it, an annal keeps what a curve, an account, a life or a line of news is made of.
 * Where there is much of something, it is a row of numbers: names are told by their index in the closed lists.
 */
import { ACTIVITIES, type Activity, SKILLS, type Skill } from '../../dimensions.ts';
import type { Account } from '../../economy/ledger.ts';
import { type EstablishmentEvent, MOVES, TERMS } from '../../economy/report.ts';
import type { News } from '../news.ts';

/** The facts of a territory that are kept, in the units of a report; `actives` are all groups together. */
export const KEPT_FACTS = [
  'population',
  'actives',
  'jobs',
  'unemployment',
  'skilledShare',
  'rent',
  'revenue',
  'freeBudget',
  'debt',
  'attractiveness',
] as const;
export type KeptFact = (typeof KEPT_FACTS)[number];

type PinRow = readonly [id: number, activity: number, jobs: number];
type FlowRow = readonly [skill: number, from: number, to: number, people: number];
type EventRow = readonly [
  move: number,
  id: number,
  activity: number,
  jobs: number,
  from: number | null,
  to: number | null,
  why: number,
  weight: number,
];

export interface Annal {
  readonly turn: number;
  /** The calendar year whose end this is of. */
  readonly year: number;
  /** One number a territory, index as in the scenario. */
  readonly facts: Readonly<Record<KeptFact, readonly number[]>>;
  /** The accounts of the turn by territory: people, jobs, MF; one that moved nothing anywhere is left out. */
  readonly books: Readonly<Partial<Record<Account, readonly number[]>>>;
  /** The largest establishments of each territory, the larger first. */
  readonly pins: readonly (readonly PinRow[])[];
  readonly flows: readonly FlowRow[];
  readonly events: readonly EventRow[];
  /** The country's news; a seat's own are kept beside it. */
  readonly country: readonly News[];
}

/** An establishment as it stood at the end of a turn. */
export interface KeptPin {
  readonly id: number;
  readonly activity: Activity;
  readonly jobs: number;
}

export const pinOf = ([id, activity, jobs]: PinRow): KeptPin => ({ id, activity: ACTIVITIES[activity]!, jobs });

/** A net flow of the turn: who, from and to which territory, how many people. */
export interface KeptFlow {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export const flowOf = ([skill, from, to, people]: FlowRow): KeptFlow => ({ skill: SKILLS[skill]!, from, to, people });

export const eventRow = ({ move, id, activity, jobs, from, to, why, weight }: EstablishmentEvent): EventRow => [
  ...([MOVES.indexOf(move), id, ACTIVITIES.indexOf(activity), jobs] as const),
  ...([from, to, TERMS.indexOf(why), weight] as const),
];

export const eventOf = ([move, id, activity, jobs, from, to, why, weight]: EventRow): EstablishmentEvent => ({
  ...{ move: MOVES[move]!, id: id as EstablishmentEvent['id'], activity: ACTIVITIES[activity]!, jobs },
  ...{ from, to, why: TERMS[why]!, weight },
});
