/** What everybody may know of a world, in the scenario's order of territories and with six significant digits. */
import type { EstablishmentId } from '../brand.ts';
import { ACTIVITIES, SKILLS, type Skill } from '../dimensions.ts';
import { attractivenessOf } from './attractiveness.ts';
import type { ExplainedEvent, JournalFlow } from './journal.ts';
import { MOST_EVENTS } from './journal.ts';
import { measure } from './measure.ts';
import { pinsOf } from './pins.ts';
import type {
  DatedResult,
  EstablishmentEvent,
  Flow,
  HeadlineResult,
  NationFacts,
  TerritoryFacts,
  TurnReport,
} from './report.ts';
import { perSkill, round, rounded } from './rounding.ts';
import { PER_ACTIVITY, PER_SKILL } from './state.ts';
import { hashWorld, type World } from './world.ts';
import { regimeOf } from './year.ts';

/** Flows told: the largest of all, and at least so many of each skill group, and of each place and group. */
const MOST_FLOWS = 60;
const FLOWS_PER_SKILL = 12;
const FLOWS_PER_PLACE = 2;

function jobsByActivity(world: World, r: number): TerritoryFacts['jobsByActivity'] {
  const { basicJobs } = world.state;
  return Object.fromEntries(
    ACTIVITIES.map((activity, k) => [activity, round(basicJobs[r * PER_ACTIVITY + k]!)]),
  ) as TerritoryFacts['jobsByActivity'];
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Net migration of the turn by skill. */
const netMigration = (world: World, r: number): Readonly<Record<Skill, number>> =>
  perSkill((s) => world.journal.arrivals[r * PER_SKILL + s]! - world.journal.departures[r * PER_SKILL + s]!);

function countEstablishments(world: World): Int32Array {
  const { territory, count } = world.establishments;
  const counts = new Int32Array(world.places.length);
  for (let e = 0; e < count; e++) counts[territory[e]!]!++;
  return counts;
}

function factsOf(world: World, r: number, attractiveness: number, establishments: number): TerritoryFacts {
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
    }),
  };
}

function nationOf(world: World, territories: readonly TerritoryFacts[]): NationFacts {
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

/** One net flow a pair and skill, over all years of the turn: what goes back in another year is taken off. */
function mergedFlows(world: World): JournalFlow[] {
  const merged = new Map<number, JournalFlow>();
  const size = world.places.length;
  for (const { skill, from, to, people } of world.journal.flows) {
    const [low, high] = from < to ? [from, to] : [to, from];
    const key = (skill * size + low) * size + high;
    const sum = (merged.get(key)?.people ?? 0) + (from === low ? people : -people);
    merged.set(key, { skill, from: low, to: high, people: sum });
  }
  return [...merged.values()]
    .filter(({ people }) => people !== 0)
    .map((flow) => (flow.people > 0 ? flow : { ...flow, from: flow.to, to: flow.from, people: -flow.people }))
    .sort((a, b) => b.people - a.people || a.skill - b.skill || a.from - b.from || a.to - b.to);
}

/** The largest flows to and from each place. `flows` come the larger first. */
function largestByPlace(flows: readonly JournalFlow[], places: number): JournalFlow[] {
  const told = new Int32Array(places);
  return flows.filter(({ from, to }) => {
    const wanted = told[from]! < FLOWS_PER_PLACE || told[to]! < FLOWS_PER_PLACE;
    told[from]!++;
    told[to]!++;
    return wanted;
  });
}

function flowsOf(world: World): Flow[] {
  const flows = mergedFlows(world);
  const told = new Set(flows.slice(0, MOST_FLOWS));
  for (let s = 0; s < PER_SKILL; s++) {
    const group = flows.filter(({ skill }) => skill === s);
    for (const flow of group.slice(0, FLOWS_PER_SKILL)) told.add(flow);
    for (const flow of largestByPlace(group, world.places.length)) told.add(flow);
  }
  return [...told]
    .sort((a, b) => a.skill - b.skill || b.people - a.people)
    .map(({ skill, from, to, people }) => ({
      from: world.order[from]!,
      to: world.order[to]!,
      skill: SKILLS[skill]!,
      people: round(people),
    }));
}

function eventsOf(world: World): EstablishmentEvent[] {
  const outside = (place: number | null): number | null => (place === null || place < 0 ? place : world.order[place]!);
  const larger = (a: ExplainedEvent, b: ExplainedEvent): number => b.jobs - a.jobs || a.id - b.id;
  return [...world.journal.events]
    .sort(larger)
    .slice(0, MOST_EVENTS)
    .map((event) => ({
      move: event.move,
      id: event.id as EstablishmentId,
      activity: ACTIVITIES[event.activity]!,
      jobs: round(event.jobs),
      from: outside(event.from),
      to: outside(event.to),
      why: event.why,
      weight: round(event.weight),
    }));
}

function headlinesOf({ journal, order }: World): HeadlineResult[] {
  return journal.headlines.map(({ headline, place, bid }) => ({
    ...headline,
    place: place < 0 ? null : order[place]!,
    bid: round(bid),
  }));
}

function datedOf({ journal, scenario }: World): DatedResult[] {
  return journal.dated.map(({ event, jobs }) => {
    const { territory, activity, name } = scenario.calendar[event]!;
    return {
      territory: scenario.territories.findIndex(({ id }) => id === territory),
      activity,
      jobs: round(jobs),
      name,
    };
  });
}

/** What everybody may know of a world; flows and events are those of the whole turn that led to it. */
export function reportOf(world: World, turn: number): TurnReport {
  const attractiveness = attractivenessOf(world);
  const establishments = countEstablishments(world);
  const territories = Array.from(world.rank, (r) => factsOf(world, r, attractiveness[r]!, establishments[r]!));
  const year = world.scenario.startYear + world.elapsed - 1;
  const kinds = world.scenario.territories.map(({ kind }) => kind);
  return {
    turn,
    year,
    hash: hashWorld(world),
    regime: round(regimeOf(year)),
    territories,
    nation: nationOf(world, territories),
    flows: flowsOf(world),
    pins: pinsOf(world),
    events: eventsOf(world),
    headlines: headlinesOf(world),
    dated: datedOf(world),
    indicators: measure(world, attractiveness),
    kinds,
  };
}
