/**
 * The few measures of a world that experiments ask for, a year: a report tells far more (flows, pins, events, a
 * hash) and takes a fifth of the time of living. A `TurnReport` is a snapshot too, so words about one fit both.
 */
import { ACTIVITIES, type Activity, SKILLS, type Skill } from '../../shared/dimensions.ts';
import { gini } from '../../shared/economy/indicators.ts';
import { skillGap } from '../../shared/economy/measure.ts';
import type { Indicators, NationFacts, TerritoryFacts } from '../../shared/economy/report.ts';
import { PER_ACTIVITY, PER_SKILL } from '../../shared/economy/state.ts';
import type { World } from '../../shared/economy/world.ts';

const MEASURES = ['population', 'unemployment', 'precarious', 'rent', 'revenue', 'freeBudget', 'debt'] as const;

export type Facts = Pick<
  TerritoryFacts,
  (typeof MEASURES)[number] | 'skilledShare' | 'jobs' | 'jobsByActivity' | 'netMigration'
>;

export interface Snapshot {
  /** The calendar year whose end this describes. */
  readonly year: number;
  /** Index-aligned with the scenario. */
  readonly territories: readonly Facts[];
  readonly nation: Pick<NationFacts, 'jobs' | 'unemployment' | 'skilledShare'>;
  readonly indicators: Pick<Indicators, 'gini' | 'gap'>;
}

const byName = <K extends string>(names: readonly K[], read: (index: number) => number) =>
  Object.fromEntries(names.map((name, i) => [name, read(i)])) as Record<K, number>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const activesOf = ({ state }: World, r: number): number =>
  sum(Array.from(state.actives.subarray(r * PER_SKILL, (r + 1) * PER_SKILL)));

/** Technicians and executives. */
const skilledOf = ({ state }: World, r: number): number =>
  state.actives[r * PER_SKILL + 2]! + state.actives[r * PER_SKILL + 3]!;

function factsOf(world: World, r: number): Facts {
  const { state, journal } = world;
  const { arrivals, departures } = journal;
  return {
    ...byName(MEASURES, (i) => state[MEASURES[i]! === 'unemployment' ? 'unemploymentAll' : MEASURES[i]!][r]!),
    skilledShare: skilledOf(world, r) / activesOf(world, r),
    jobs: state.basicJobsAll[r]! + state.serviceJobsAll[r]!,
    jobsByActivity: byName<Activity>(ACTIVITIES, (k) => state.basicJobs[r * PER_ACTIVITY + k]!),
    netMigration: byName<Skill>(SKILLS, (s) => arrivals[r * PER_SKILL + s]! - departures[r * PER_SKILL + s]!),
  };
}

export function probe(world: World): Snapshot {
  const territories = Array.from(world.rank, (r) => factsOf(world, r));
  const actives = Array.from(world.rank, (r) => activesOf(world, r));
  const skilled = Array.from(world.rank, (r) => skilledOf(world, r));
  const all = sum(actives);
  return {
    year: world.scenario.startYear + world.elapsed - 1,
    territories,
    nation: {
      jobs: sum(territories.map((facts) => facts.jobs)),
      unemployment: sum(territories.map((facts, i) => facts.unemployment * actives[i]!)) / all,
      skilledShare: sum(skilled) / all,
    },
    indicators: {
      gini: gini(
        territories.map((facts) => facts.skilledShare),
        territories.map((facts) => facts.population),
      ),
      gap: skillGap(skilled, actives),
    },
  };
}
