/**
 * Movers of one group in one direction, taken apart: what living in both places is worth to them, the size of the
 * market, distance, and how many thought of moving. Within the region people choose by a gravity of ln weight =
 * sensitivity · living + 0.85 ln jobs − distance / reach; the rest of the country draws by the difference since the
 * match began (`mechanisms/gravity.ts`, `mechanisms/elsewhere.ts`).
 */
import { SKILLS } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import { distanceBetween } from '../geography.ts';
import { livingThere, type Outlook, pushFrom } from '../mechanisms/elsewhere.ts';
import { LIVING_TERMS, type Living } from '../mechanisms/living.ts';
import { behaviourOf, type GroupMoves, livingOf, marketSize, sensitivityOf } from '../mechanisms/migration.ts';
import { bySkill, MIGRATION } from '../parameters/people.ts';
import { ELSEWHERE } from '../report.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { sumOf } from './alternative.ts';

export const FLOW_TERMS = [
  ...LIVING_TERMS,
  /** Size of the market: jobs of one's skill. */
  'jobs',
  'distance',
  /** How readily the group moves at all, and how unemployment pushes. */
  'mobility',
  'push',
  /** What the exchange with the rest of the country was balanced at when the match began. */
  'balance',
  /** A limit that bites. */
  'cap',
] as const;
export type FlowTerm = (typeof FLOW_TERMS)[number];

export interface FlowSum {
  readonly terms: Readonly<Record<FlowTerm, number>>;
  readonly sum: number;
}

/** Movers of one year in one direction. Places are indices into the scenario's territories, or `ELSEWHERE`. */
export interface Direction {
  readonly from: number;
  readonly to: number;
  /**
   * What each is worth to the group. Within the region and for who comes, `there.sum` is ln of the weight that the
   * gravity used; for who leaves it, `there.sum − here.sum` is ln of the share of the group that goes.
   */
  readonly here: FlowSum;
  readonly there: FlowSum;
  /** People who choose: those who weigh leaving, all of the group (going), all who come (coming). */
  readonly choosing: number;
  /** For who comes: ln of `choosing`, taken apart. */
  readonly arriving: FlowSum | null;
  /** Share of them who go there. */
  readonly odds: number;
  /** `choosing` × `odds`, but nobody leaves twice, and never the last one. */
  readonly people: number;
}

const REACH = bySkill((skill) => skill.reach);

/** ln of none at all: so low that its exponential is 0, and yet a number that a report can carry. */
const NONE = -10_000;
const lnOf = (rate: number): number => (rate > 0 ? log(rate) : NONE);

function summed(parts: Readonly<Partial<Record<FlowTerm, number>>>): FlowSum {
  const terms = Object.fromEntries(FLOW_TERMS.map((term) => [term, parts[term] ?? 0])) as Record<FlowTerm, number>;
  return { terms, sum: sumOf(FLOW_TERMS, terms) };
}

const times = (living: Living, sensitivity: number): Record<keyof Living, number> =>
  Object.fromEntries(LIVING_TERMS.map((term) => [term, sensitivity * living[term]])) as Record<keyof Living, number>;

/** What a flow of a year is explained with. */
export interface Scene {
  readonly world: World;
  readonly year: Year;
  readonly s: number;
  readonly moves: GroupMoves;
  /** The exchange with the rest of the country; `null` in a closed region. */
  readonly outlook: Outlook | null;
}

/** A place of the region as the group sees it, before distance. */
const seen = ({ world, year, s }: Scene, r: number) => ({
  ...times(livingOf(world, year, r, s), sensitivityOf(world, s)),
  jobs: marketSize(world, r, s),
});

function inside(scene: Scene, a: number, b: number): Direction {
  const { world, s, moves } = scene;
  const distance = -distanceBetween(world.geography, a, b) / REACH[behaviourOf(world, s)]!;
  const there = summed({ ...seen(scene, b), distance });
  const choosing = moves.leaving[a]!;
  // Those who weigh leaving share out over all places within reach, their own among them.
  const reached = choosing / moves.ready[a]!;
  const odds = choosing > 0 ? exp(there.sum - log(reached)) : 0;
  return {
    from: world.order[a]!,
    to: world.order[b]!,
    here: summed(seen(scene, a)),
    there,
    choosing,
    arriving: null,
    odds,
    people: choosing * odds,
  };
}

function going(scene: Scene, r: number): Direction {
  const { world, year, s, moves } = scene;
  const { near, sensitivity, restless, growth } = scene.outlook!;
  const { elsewhere } = world.scenario;
  const here = summed(times(livingOf(world, year, r, s), sensitivity));
  const parts = {
    ...times(livingThere(elsewhere!, year, s), sensitivity),
    jobs: MIGRATION.jobs * log(growth),
    distance: log(near[r]!),
    mobility: lnOf(elsewhere!.departures[SKILLS[s]!] * restless),
    push: log(pushFrom(world, r, s)),
    balance: -sensitivity * world.reference.elsewhere!.gap[s]!,
  };
  const wanted = summed(parts).sum - here.sum;
  const there = summed({ ...parts, cap: Math.min(0, log(MIGRATION.mostLeaving) - wanted) });
  const choosing = world.state.actives[r * PER_SKILL + s]!;
  const odds = exp(there.sum - here.sum);
  const people = Math.min(choosing * odds, Math.max(0, choosing - moves.departures[r]! - 1));
  return { from: world.order[r]!, to: ELSEWHERE, here, there, choosing, arriving: null, odds, people };
}

function coming(scene: Scene, r: number): Direction {
  const { world, year, s } = scene;
  const { near, sensitivity, restless, growth, inclusive, drawn, wanted, arriving: choosing } = scene.outlook!;
  const { elsewhere } = world.scenario;
  const start = world.reference.elsewhere!;
  const living = livingThere(elsewhere!, year, s);
  const there = summed({ ...seen(scene, r), distance: log(near[r]!) });
  const odds = exp(there.sum - inclusive);
  return {
    from: ELSEWHERE,
    to: world.order[r]!,
    here: summed(times(living, sensitivity)),
    there,
    choosing,
    arriving: summed({
      ...times(living, -sensitivity),
      mobility: lnOf(elsewhere!.arrivals[SKILLS[s]!] * start.people[s]! * restless),
      jobs: log(growth),
      balance: inclusive - start.inclusive[s]! + sensitivity * start.utility[s]!,
      cap: Math.min(0, MIGRATION.mostDrawn - drawn) + (choosing < wanted ? log(choosing / wanted) : 0),
    }),
    odds,
    people: choosing * odds,
  };
}

/** `from` and `to` are the world's places, or `ELSEWHERE`. */
export function directionOf(scene: Scene, from: number, to: number): Direction {
  if (to === ELSEWHERE) return going(scene, from);
  return from === ELSEWHERE ? coming(scene, to) : inside(scene, from, to);
}
