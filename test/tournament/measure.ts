/** What one thread does with one task: one kind of seat under one seed, with every player in it in turn. */
import { TERRITORY_KINDS, type TerritoryKind } from '../../shared/dimensions.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { jitter } from '../experiments/jitter.ts';
import { valmarche } from '../experiments/valmarche.ts';
import { type Held, heldIn } from './fixed.ts';
import { type Leverage, leverageIn } from './leverage.ts';
import { pointsOf } from './play.ts';
import { opponents, PLAYERS, type PlayerName, playerOf } from './players.ts';

export interface Task {
  readonly seed: number;
  readonly kind: TerritoryKind;
}

export interface Trial extends Task {
  readonly points: Readonly<Record<PlayerName, number>>;
  readonly leverage: Leverage;
  readonly held: Held;
}

const HOME = valmarche();

export const tasksFor = (from: number, seeds: number): Task[] =>
  Array.from({ length: seeds }, (_, i) => TERRITORY_KINDS.map((kind) => ({ seed: from + i, kind }))).flat();

/** One seat after the other of a kind, as the seeds go by: a kind is more than its largest place. */
function seatFor({ territories }: Scenario, { seed, kind }: Task): number {
  const seats = [...territories.keys()].filter((i) => territories[i]!.kind === kind && territories[i]!.seat);
  return seats[seed % seats.length]!;
}

/** Where a task is played, and by whom else: all players meet the same opponents in the same region. */
function stageOf(task: Task) {
  const scenario = jitter(HOME, task.seed);
  return { scenario, seat: seatFor(scenario, task), others: opponents(task.seed, scenario.territories.length) };
}

/** Points of one player in the seat. Whoever leaves everything as it was earns nothing by definition. */
export function pointsFor(task: Task, name: PlayerName, { scenario, seat, others } = stageOf(task)): number {
  const { seed } = task;
  return name === 'laissezFaire' ? 0 : pointsOf(scenario, seed, seat, others.with(seat, playerOf(name, seed, seat)));
}

export function measure(task: Task): Trial {
  const stage = stageOf(task);
  const { scenario, seat } = stage;
  const points = PLAYERS.map((name) => [name, pointsFor(task, name, stage)]);
  return {
    ...task,
    points: Object.fromEntries(points) as Record<PlayerName, number>,
    leverage: leverageIn(scenario, task.seed, seat),
    held: heldIn(scenario, task.seed, seat),
  };
}
