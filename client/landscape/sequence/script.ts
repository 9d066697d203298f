/**
 * What a turn shows, in the order of causes: equipment, then firms that go and come, then people, group by group,
 * then what it does to rents and budgets. Pure, from two public reports; a caption, a table and the map tell it alike.
 */
import { SKILLS, type Skill } from '../../../shared/dimensions.ts';
import type {
  DatedResult,
  EstablishmentEvent,
  Flow,
  HeadlineResult,
  TerritoryFacts,
  TurnReport,
} from '../../../shared/economy/report.ts';
import { LANDMARKS, type Landmark } from '../decor.ts';

/** The acts, in order. Those whom the pump draws in come first, those whom it drives out last. */
export const ACTS = ['programmes', 'departures', 'arrivals', ...SKILLS.toReversed(), 'rents', 'budgets'] as const;
export type Act = (typeof ACTS)[number];

/** A territory and how much something changed there. */
export interface Change {
  readonly territory: number;
  readonly by: number;
}

/** An equipment that came into use. */
export interface Built {
  readonly territory: number;
  readonly what: Landmark;
}

interface Programmes {
  readonly act: 'programmes';
  readonly built: readonly Built[];
  readonly projects: readonly HeadlineResult[];
  readonly dated: readonly DatedResult[];
}

interface Departures {
  readonly act: 'departures';
  /** Jobs of the whole region. */
  readonly closed: number;
  readonly abroad: number;
  readonly events: readonly EstablishmentEvent[];
}

interface Arrivals {
  readonly act: 'arrivals';
  readonly opened: number;
  readonly moved: number;
  readonly events: readonly EstablishmentEvent[];
}

interface People {
  readonly act: Skill;
  /** The strongest flows of the group, the larger first. */
  readonly flows: readonly Flow[];
  /** Net migrants: who gained most, and who lost most, the larger first. */
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
}

interface Figures {
  /** Of rents, a share of the rent before; of budgets, MF. */
  readonly act: 'rents' | 'budgets';
  readonly rose: readonly Change[];
  readonly fell: readonly Change[];
}

/** One act of a turn; what concerns `own`, the viewer's territory, is told with it. */
export type Scene = (Programmes | Departures | Arrivals | People | Figures) & {
  /** What it brought the viewer's own territory: jobs, people, share of the rent, MF; `null` where it says nothing. */
  readonly own: Change | null;
  /** The places that it is about. */
  readonly places: readonly number[];
};

export interface Script {
  readonly turn: number;
  readonly own: number | null;
  readonly scenes: readonly Scene[];
}

/** Marks of one kind in one scene: more cannot be followed within a second. */
const EVENTS = 12;
const FLOWS = 8;
const CHANGES = 3;

const isSkill = (act: Act): act is Skill => (SKILLS as readonly Act[]).includes(act);
export type PeopleScene = Scene & People;
export const isPeople = (scene: Scene): scene is PeopleScene => isSkill(scene.act);

/** The largest rises (`sign` 1) or falls (−1) over the territories, the larger first. */
function extremes(report: TurnReport, by: (facts: TerritoryFacts, i: number) => number, sign: 1 | -1): Change[] {
  return report.territories
    .map((facts, territory): Change => ({ territory, by: by(facts, territory) }))
    .filter((change) => change.by * sign > 0)
    .sort((a, b) => (b.by - a.by) * sign || a.territory - b.territory)
    .slice(0, CHANGES);
}

const inside = (place: number | null): place is number => place !== null && place >= 0;
const placesOf = (...places: readonly (number | null)[]): number[] => [...new Set(places.filter(inside))];

/** How many jobs these events gave to, or took from, a territory; `null` where none of them is about it. */
function jobsOf(events: readonly EstablishmentEvent[], own: number | null, end: 'from' | 'to'): Change | null {
  const mine = events.filter((event) => own !== null && event[end] === own);
  if (own === null || mine.length === 0) return null;
  return { territory: own, by: mine.reduce((sum, { jobs }) => sum + jobs, 0) * (end === 'to' ? 1 : -1) };
}

function programmes(before: TurnReport, after: TurnReport): Scene | null {
  const built = after.territories.flatMap((facts, territory) =>
    LANDMARKS.filter((what) => facts[what] > 0.5 && (before.territories[territory]?.[what] ?? 0) <= 0.5).map(
      (what): Built => ({ territory, what }),
    ),
  );
  const { headlines: projects, dated } = after;
  const places = placesOf(
    ...built.map(({ territory }) => territory),
    ...projects.map(({ place }) => place),
    ...dated.map(({ territory }) => territory),
  );
  return places.length === 0 ? null : { act: 'programmes', built, projects, dated, own: null, places };
}

/** Ends first: those that closed, and those that left the region. */
function departures({ events: all, nation }: TurnReport, own: number | null): Scene | null {
  const gone = all.filter(({ move, to }) => move === 'closed' || move === 'leftAbroad' || (to !== null && to < 0));
  const events = mineFirst(gone, own).slice(0, EVENTS);
  if (events.length === 0) return null;
  const { jobsClosed: closed, jobsAbroad: abroad } = nation;
  const places = placesOf(...events.map(({ from }) => from));
  return { act: 'departures', closed, abroad, events, own: jobsOf(gone, own, 'from'), places };
}

function arrivals({ events: all, nation }: TurnReport, own: number | null): Scene | null {
  const come = all.filter(({ move, to }) => (move === 'opened' || move === 'moved') && inside(to));
  const events = mineFirst(come, own).slice(0, EVENTS);
  if (events.length === 0) return null;
  const { jobsOpened: opened, jobsMoved: moved } = nation;
  const places = placesOf(...events.map(({ to }) => to));
  return { act: 'arrivals', opened, moved, events, own: jobsOf(come, own, 'to'), places };
}

/** The viewer's own ones first, then the larger first, as a report has them. */
function mineFirst(events: readonly EstablishmentEvent[], own: number | null): EstablishmentEvent[] {
  const isMine = ({ from, to }: EstablishmentEvent): boolean => own !== null && (from === own || to === own);
  return [...events.filter(isMine), ...events.filter((event) => !isMine(event))];
}

function people(after: TurnReport, skill: Skill, own: number | null): Scene | null {
  const flows = after.flows.filter((flow) => flow.skill === skill && flow.from >= 0 && flow.to >= 0).slice(0, FLOWS);
  const net = ({ netMigration }: TerritoryFacts): number => Math.round(netMigration[skill]);
  const [gained, lost] = [extremes(after, net, 1), extremes(after, net, -1)];
  if (flows.length === 0) return null;
  const mine = own === null ? undefined : after.territories[own];
  const places = placesOf(...flows.flatMap(({ from, to }) => [from, to]));
  return { act: skill, flows, gained, lost, own: mine ? { territory: own!, by: net(mine) } : null, places };
}

function figures(before: TurnReport, after: TurnReport, act: Figures['act'], own: number | null): Scene {
  const by = (facts: TerritoryFacts, i: number): number => {
    const was = before.territories[i] ?? facts;
    return act === 'rents' ? facts.rent / was.rent - 1 : facts.freeBudget - was.freeBudget;
  };
  const [rose, fell] = [extremes(after, by, 1), extremes(after, by, -1)];
  const mine = own === null ? undefined : after.territories[own];
  const places = placesOf(rose[0]?.territory ?? null, fell[0]?.territory ?? null, own);
  return { act, rose, fell, own: mine ? { territory: own!, by: by(mine, own!) } : null, places };
}

/** The turn between two reports; acts in which nothing happened are left out. */
export function scriptOf(before: TurnReport, after: TurnReport, own: number | null): Script {
  const played: Readonly<Record<Act, () => Scene | null>> = {
    programmes: () => programmes(before, after),
    departures: () => departures(after, own),
    arrivals: () => arrivals(after, own),
    executive: () => people(after, 'executive', own),
    technician: () => people(after, 'technician', own),
    craft: () => people(after, 'craft', own),
    lowSkilled: () => people(after, 'lowSkilled', own),
    rents: () => figures(before, after, 'rents', own),
    budgets: () => figures(before, after, 'budgets', own),
  };
  return { turn: after.turn, own, scenes: ACTS.map((act) => played[act]()).filter((scene) => scene !== null) };
}
