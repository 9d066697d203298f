/** What a report tells of a turn: flows of migrants, events of establishments, headline projects, dated events. */
import type { EstablishmentId } from '../brand.ts';
import { ACTIVITIES, SKILLS } from '../dimensions.ts';
import { type ExplainedEvent, type JournalFlow, MOST_EVENTS } from './journal.ts';
import type { DatedResult, EstablishmentEvent, Flow, HeadlineResult } from './report.ts';
import { round } from './rounding.ts';
import { PER_SKILL } from './state.ts';
import type { World } from './world.ts';

/** Flows told: the largest of all, and at least so many of each skill group, and of each place and group. */
const MOST_FLOWS = 60;
const FLOWS_PER_SKILL = 12;
const FLOWS_PER_PLACE = 2;

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

export function flowsOf(world: World): Flow[] {
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

export function eventsOf(world: World): EstablishmentEvent[] {
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

export function headlinesOf({ journal, order }: World): HeadlineResult[] {
  return journal.headlines.map(({ headline, place, bid }) => ({
    ...headline,
    place: place < 0 ? null : order[place]!,
    bid: round(bid),
  }));
}

export function datedOf({ journal, scenario }: World): DatedResult[] {
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
