/**
 * What radiates from each place: information (skilled work, universities, technopoles, seats of decision) and
 * services to firms (offices, logistics, suppliers), and how much of either is within reach.
 */
import { dialled } from '../dials.ts';
import { within } from '../neighbours.ts';
import { byActivity } from '../parameters/activities.ts';
import { INFORMATION, SUPPLIERS } from '../parameters/places.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';

const INFORMS = byActivity((a) => a.informs * (a.workforce.technician + a.workforce.executive));
const SERVES = byActivity((a) => a.serves);

/** One number a place. */
export interface Masses {
  readonly information: Float64Array;
  readonly services: Float64Array;
  readonly informationReach: Float64Array;
  readonly serviceReach: Float64Array;
}

function weigh(world: World, r: number, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < PER_ACTIVITY; k++) sum += world.state.basicJobs[r * PER_ACTIVITY + k]! * weights[k]!;
  return sum;
}

/** Information from the work done here, and services on offer from it. */
export const informing = (world: World, r: number): number =>
  weigh(world, r, INFORMS) + INFORMATION.perServiceJob * world.state.serviceJobsAll[r]!;
export const serving = (world: World, r: number): number =>
  weigh(world, r, SERVES) + SUPPLIERS.perServiceJob * world.state.serviceJobsAll[r]!;

function informationMass(world: World, r: number): number {
  const { dials, reference } = world;
  const { controlledJobs, university, technopole } = world.state;
  return (
    dialled(dials.mass, reference.informing[r]!, informing(world, r)) +
    INFORMATION.perControlledJob * dialled(dials.headquarters, reference.controlledJobs[r]!, controlledJobs[r]!) +
    INFORMATION.university * university[r]! +
    INFORMATION.technopole * technopole[r]!
  );
}

const serviceMass = (world: World, r: number): number =>
  dialled(world.dials.mass, world.reference.serving[r]!, serving(world, r)) + world.state.suppliers[r]!;

export function massesOf(world: World): Masses {
  const { spillOver } = world.geography;
  const information = world.state.basicJobsAll.map((_, r) => informationMass(world, r));
  const services = world.state.basicJobsAll.map((_, r) => serviceMass(world, r));
  const reach = (mass: Float64Array): Float64Array =>
    mass.map((own, r) => dialled(world.dials.spillOver, own, within(spillOver, r, mass)));
  return { information, services, informationReach: reach(information), serviceReach: reach(services) };
}

export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
