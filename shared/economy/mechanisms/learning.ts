/**
 * What people learn and unlearn: craft know-how is lost with its trades (l. 165–177), sophisticated jobs upgrade
 * those around them, vacancies retrain the unemployed, and paid training requalifies as far as jobs are there (l. 177–179).
 */
import { SOPHISTICATIONS } from '../../dimensions.ts';
import { craftLoss, trained, trainingDemand, trainingPlaces } from '../carrot/limits.ts';
import { dialled } from '../dials.ts';
import type { Mechanism } from '../mechanism.ts';
import { within } from '../neighbours.ts';
import { LEARNING, TRAINING } from '../parameters/people.ts';
import { PER_ACTIVITY, PER_SHARE, PER_SKILL, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const [LOW, CRAFT, TECHNICIAN, EXECUTIVE] = [0, 1, 2, 3] as const;
const SOPHISTICATED = SOPHISTICATIONS.indexOf('sophisticated');

/** Share of a group that learns in a year at most: a plant larger than its town cannot teach people twice. */
const MOST_TAUGHT = 0.5;

/** One number a place. */
export const sophisticatedJobs = ({ state }: World): Float64Array =>
  state.basicJobsAll.map((_, r) => {
    let sum = 0;
    for (let k = SOPHISTICATED; k < PER_ACTIVITY; k += SOPHISTICATIONS.length) {
      sum += state.basicJobs[r * PER_ACTIVITY + k]!;
    }
    return sum;
  });

/** Moves people of one place from a skill to another. */
function shift(world: World, r: number, from: number, to: number, people: number): void {
  world.state.actives[r * PER_SKILL + from]! -= people;
  world.state.actives[r * PER_SKILL + to]! += people;
}

/** Craft workers whose trade goes out of use this year. */
function forget(world: World, year: Year, r: number): number {
  const displaced = world.state.actives[r * PER_SKILL + CRAFT]! * craftLoss(year.regime, year.programmes.transfer);
  shift(world, r, CRAFT, LOW, displaced);
  return displaced;
}

/** Learning on the spot, from sophisticated jobs within reach, slowed where the group aimed at lacks jobs. */
function learnOnTheSpot(world: World, r: number): void {
  const { actives, unemployment, sophisticatedReach } = world.state;
  const q = r * PER_SKILL;
  const taught = dialled(world.dials.learning, world.reference.sophisticatedReach[r]!, sophisticatedReach[r]!);
  const share = (rate: number, skill: number): number => {
    const demand = (LEARNING.noDemand - unemployment[q + skill]!) / (LEARNING.noDemand - LEARNING.fullDemand);
    return Math.min(MOST_TAUGHT, rate * taught * Math.min(1, Math.max(0, demand)));
  };
  const workers = share(LEARNING.workers, TECHNICIAN);
  const fromLow = actives[q + LOW]! * workers;
  const fromCraft = actives[q + CRAFT]! * workers;
  const promoted = actives[q + TECHNICIAN]! * share(LEARNING.technicians, EXECUTIVE);
  shift(world, r, LOW, TECHNICIAN, fromLow);
  shift(world, r, CRAFT, TECHNICIAN, fromCraft);
  shift(world, r, TECHNICIAN, EXECUTIVE, promoted);
}

const vacanciesWithinReach = (world: World, r: number, skill: number): number =>
  within(world.geography.commuting, r, world.state.vacancies, PER_SKILL, skill);

function apprentice(world: World, r: number): void {
  const { actives, unemployment } = world.state;
  const q = r * PER_SKILL + LOW;
  const unemployed = actives[q]! * Math.max(0, unemployment[q]! - LEARNING.apprenticeshipThreshold);
  shift(world, r, LOW, CRAFT, LEARNING.apprenticeship * Math.min(unemployed, vacanciesWithinReach(world, r, CRAFT)));
}

/** People a year whom a place can take from training at most, where so many craft workers were displaced. */
function demandIn(world: World, r: number, displaced: number): number {
  const { actives, activesAll } = world.state;
  const workers = actives[r * PER_SKILL + LOW]! + actives[r * PER_SKILL + CRAFT]!;
  return trainingDemand(displaced, workers, vacanciesWithinReach(world, r, TECHNICIAN), activesAll[r]!);
}

/** The same as the year that comes may find it: what a report can say before anybody is displaced. */
export const comingDemand = (world: World, r: number, regime: number, transfer: number): number =>
  demandIn(world, r, world.state.actives[r * PER_SKILL + CRAFT]! * craftLoss(regime, transfer));

/** Paid training: saturates at what the displaced, the workers and the vacancies of technicians can take. */
function train(world: World, r: number, displaced: number): void {
  const { actives, spending, unemployment } = world.state;
  const q = r * PER_SKILL;
  const places = trainingPlaces(spending[r * PER_SHARE + SHARE.training]!);
  if (places <= 0) return;
  const people = world.dials.training * trained(places, demandIn(world, r, displaced), unemployment[q + TECHNICIAN]!);
  const fromLow = Math.min(people * TRAINING.lowSkilled, actives[q + LOW]! / 2);
  shift(world, r, LOW, TECHNICIAN, fromLow);
  shift(world, r, CRAFT, TECHNICIAN, Math.min(people - people * TRAINING.lowSkilled, actives[q + CRAFT]! / 2));
}

/**
 * Sophisticated jobs per active where people of a place work, one number a place: neighbours within commuting reach
 * count for less than at work itself, because most of those who could commute work where they live.
 */
export function sophisticationAround(world: World): Float64Array {
  const { commuting } = world.geography;
  const { activesAll } = world.state;
  const jobs = sophisticatedJobs(world);
  const met = (r: number, of: Float64Array): number =>
    of[r]! + LEARNING.commuters * (within(commuting, r, of) - of[r]!);
  return jobs.map((_, r) => met(r, jobs) / met(r, activesAll));
}

function apply(world: World, year: Year): void {
  world.state.sophisticatedReach.set(sophisticationAround(world));
  for (let r = 0; r < world.places.length; r++) {
    const displaced = forget(world, year, r);
    learnOnTheSpot(world, r);
    apprentice(world, r);
    train(world, r, displaced);
  }
}

export const learning: Mechanism = {
  name: 'learning',
  reads: ['activesAll', 'basicJobs', 'spending', 'unemployment', 'vacancies'],
  writes: ['actives', 'sophisticatedReach'],
  apply,
};
