/** What a report says of each territory, and of the region as one: with six significant digits. */
import { ACTIVITIES, FUNCTIONS, SKILLS, type Skill } from '../dimensions.ts';
import { valueIn } from '../scenario/series.ts';
import { comingDemand } from './mechanisms/learning.ts';
import type { NationFacts, TerritoryFacts } from './report.ts';
import { perSkill, round, rounded } from './rounding.ts';
import { PER_ACTIVITY, PER_FUNCTION, PER_SKILL } from './state.ts';
import type { World } from './world.ts';
import { regimeOf } from './year.ts';

function jobsByActivity(world: World, r: number): TerritoryFacts['jobsByActivity'] {
  const { basicJobs } = world.state;
  return Object.fromEntries(
    ACTIVITIES.map((activity, k) => [activity, round(basicJobs[r * PER_ACTIVITY + k]!)]),
  ) as TerritoryFacts['jobsByActivity'];
}

function newcomerJobs(world: World, r: number): TerritoryFacts['newcomerJobs'] {
  const { newcomerJobs } = world.state;
  return Object.fromEntries(
    FUNCTIONS.map((name, f) => [name, round(newcomerJobs[r * PER_FUNCTION + f]!)]),
  ) as TerritoryFacts['newcomerJobs'];
}

/** Under the regime and the State's calendar of the year that comes. */
function trainingDemand(world: World, r: number): number {
  const coming = world.scenario.startYear + world.elapsed;
  return comingDemand(world, r, regimeOf(coming), valueIn(world.scenario.state.transfer, coming));
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Net migration of the turn by skill. */
const netMigration = (world: World, r: number): Readonly<Record<Skill, number>> =>
  perSkill((s) => world.journal.arrivals[r * PER_SKILL + s]! - world.journal.departures[r * PER_SKILL + s]!);

export function countEstablishments(world: World): Int32Array {
  const { territory, count } = world.establishments;
  const counts = new Int32Array(world.places.length);
  for (let e = 0; e < count; e++) counts[territory[e]!]!++;
  return counts;
}

export function factsOf(world: World, r: number, attractiveness: number, establishments: number): TerritoryFacts {
  const { state } = world;
  const bySkill = (values: Float64Array): Readonly<Record<Skill, number>> =>
    perSkill((s) => values[r * PER_SKILL + s]!);
  const actives = bySkill(state.actives);
  const people = SKILLS.reduce((sum, skill) => sum + actives[skill], 0);
  return {
    actives,
    jobsByActivity: jobsByActivity(world, r),
    unemploymentBySkill: bySkill(state.unemployment),
    wage: bySkill(state.wage),
    netMigration: netMigration(world, r),
    establishments,
    newcomerJobs: newcomerJobs(world, r),
    ...rounded({
      population: state.population[r]!,
      skilledShare: (actives.technician + actives.executive) / people,
      jobs: state.basicJobsAll[r]! + state.serviceJobsAll[r]!,
      serviceJobs: state.serviceJobsAll[r]!,
      unemployment: state.unemploymentAll[r]!,
      precarious: state.precarious[r]!,
      rent: state.rent[r]!,
      revenue: state.revenue[r]!,
      freeBudget: state.freeBudget[r]!,
      debt: state.debt[r]!,
      information: state.information[r]!,
      services: state.services[r]!,
      accessibility: state.accessibility[r]!,
      telecom: state.telecom[r]!,
      sites: state.sites[r]!,
      amenity: state.amenity[r]!,
      technopole: state.technopole[r]!,
      university: state.university[r]!,
      station: state.station[r]!,
      attractiveness,
      trainingDemand: trainingDemand(world, r),
    }),
  };
}

export function nationOf(world: World, territories: readonly TerritoryFacts[]): NationFacts {
  // Added in the world's own order: the order of the file changes no last digit.
  const sum = (read: (facts: TerritoryFacts) => number): number =>
    world.order.reduce((total, i) => total + read(territories[i]!), 0);
  const activesOf = (facts: TerritoryFacts): number => SKILLS.reduce((total, skill) => total + facts.actives[skill], 0);
  const actives = sum(activesOf);
  const { opened, moved, closed, leftAbroad } = world.journal.jobs;
  return rounded({
    population: sum((facts) => facts.population),
    jobs: sum((facts) => facts.jobs),
    unemployment: sum((facts) => facts.unemployment * activesOf(facts)) / actives,
    skilledShare: sum((facts) => facts.skilledShare * activesOf(facts)) / actives,
    jobsAbroad: leftAbroad,
    jobsClosed: closed,
    jobsOpened: opened,
    jobsMoved: moved,
    netElsewhere: total(world.journal.ledger.cameFromElsewhere) - total(world.journal.ledger.leftForElsewhere),
  });
}
