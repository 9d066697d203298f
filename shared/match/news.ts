import { SKILLS, type Skill } from '../economy/dimensions.ts';
import { ABROAD, type EstablishmentEvent, type TerritoryFacts, type TurnReport } from '../economy/report.ts';

/**
 * The few lines of a year that matter to one seat, or to the country: structured, so that each language
 * writes its own sentence. Every line carries why, because news without a cause teaches nothing.
 */

/** What an establishment did, seen from the place that tells of it. */
export const DEEDS = ['opened', 'arrived', 'departed', 'wentAbroad', 'closed'] as const;
export type Deed = (typeof DEEDS)[number];

/** People gained (`drawn`) or lost (`driven`) by the selective migrations. */
export const TIDES = ['drawn', 'driven'] as const;
export type Tide = (typeof TIDES)[number];

/** What people compare between two places. */
export const PULLS = ['wages', 'jobs', 'rent', 'careers'] as const;
export type Pull = (typeof PULLS)[number];

/** Figures of a place whose change is news by itself. */
export const FIGURES = ['rent', 'unemployment', 'freeBudget', 'skilledShare'] as const;
export type Figure = (typeof FIGURES)[number];

/** What moved a figure most. */
export const CAUSES = ['jobs', 'people', 'revenue', 'needs', 'debt', 'skilledArrivals', 'unskilledDepartures'] as const;
export type Cause = (typeof CAUSES)[number];

interface Line {
  /** Share of the place's (or country's) working population that it touches, about; orders the lines. */
  readonly weight: number;
  /** Territory that the line is about. */
  readonly place: number;
}

export interface EstablishmentNews extends Line {
  readonly kind: 'establishment';
  readonly deed: Deed;
  readonly event: EstablishmentEvent;
  /** The other end of a move, where there is one within the region. */
  readonly other: number | null;
}

export interface MigrationNews extends Line {
  readonly kind: 'migration';
  readonly tide: Tide;
  readonly skill: Skill;
  /** People, all ages of work, always positive. */
  readonly people: number;
  /** Where most of them came from or went. */
  readonly other: number | null;
  readonly pull: Pull;
}

export interface FigureNews extends Line {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly before: number;
  readonly after: number;
  readonly cause: Cause;
  /** Did the cause itself rise? */
  readonly causeRose: boolean;
}

/** One place draws executives in and drives the low-skilled out: both pumps at once. */
export interface PumpsNews extends Line {
  readonly kind: 'pumps';
  readonly executives: number;
  readonly lowSkilled: number;
}

export interface CountryNews extends Line {
  readonly kind: 'abroad' | 'gap' | 'leftBehind';
  readonly before: number;
  readonly after: number;
}

export type News = EstablishmentNews | MigrationNews | FigureNews | PumpsNews | CountryNews;

const LINES = 3;
/** An executive who moves is rarer than a job that moves, and says more. */
const RARITY: Readonly<Record<Skill, number>> = { lowSkilled: 1, craft: 1, technician: 1.5, executive: 3 };

const total = (of: Readonly<Record<Skill, number>>): number => SKILLS.reduce((sum, skill) => sum + of[skill], 0);

/** Relative difference, symmetric: close to ln(a / b) while a and b are close, and defined at zero. */
const beside = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * (a - b)) / (Math.abs(a) + Math.abs(b)));

/** The deed that an event is for this place, or `null` where it is none of its business. */
function deedFor(event: EstablishmentEvent, place: number): Deed | null {
  if (event.to === place) return event.from === null ? 'opened' : 'arrived';
  if (event.from !== place) return null;
  if (event.to === null) return 'closed';
  return event.to === ABROAD ? 'wentAbroad' : 'departed';
}

/** The largest event of each deed. Events come the larger first. */
function establishments(report: TurnReport, place: number, actives: number): EstablishmentNews[] {
  const lines: EstablishmentNews[] = [];
  for (const event of report.events) {
    const deed = deedFor(event, place);
    if (deed === null || lines.some((line) => line.deed === deed)) continue;
    const end = deed === 'arrived' ? event.from : event.to;
    const other = end === null || end === ABROAD || end === place ? null : end;
    lines.push({ kind: 'establishment', deed, event, other, place, weight: event.jobs / actives });
  }
  return lines;
}

/** What speaks most for `there` beside `here`, in the terms of the migration equation. */
function pullBetween(here: TerritoryFacts, there: TerritoryFacts, skill: Skill): Pull {
  const scores: readonly (readonly [Pull, number])[] = [
    ['wages', beside(there.wage[skill], here.wage[skill])],
    ['jobs', 2.2 * (here.unemploymentBySkill[skill] - there.unemploymentBySkill[skill])],
    ['rent', (skill === 'executive' || skill === 'technician' ? 0.27 : 0.48) * beside(here.rent, there.rent)],
    ['careers', skill === 'executive' ? 0.15 * beside(there.information, here.information) : 0],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function migrations(report: TurnReport, place: number, actives: number): MigrationNews[] {
  const here = report.territories[place]!;
  return SKILLS.map((skill) => {
    const net = here.netMigration[skill];
    const flow = report.flows.find((f) => f.skill === skill && (net < 0 ? f.from : f.to) === place);
    const end = flow ? (net < 0 ? flow.to : flow.from) : null;
    const other = end === ABROAD ? null : end;
    const there = other === null ? here : report.territories[other]!;
    const pull = net < 0 ? pullBetween(here, there, skill) : pullBetween(there, here, skill);
    const tide = net < 0 ? 'driven' : 'drawn';
    const weight = (RARITY[skill] * Math.abs(net)) / actives;
    return { kind: 'migration', tide, skill, people: Math.abs(net), other, pull, place, weight };
  });
}

/** The cause whose own change, in its direction, is the strongest. */
function strongest(...causes: readonly (readonly [Cause, number])[]): { cause: Cause; causeRose: boolean } {
  const [cause, change] = causes.reduce((best, next) => (Math.abs(next[1]) > Math.abs(best[1]) ? next : best));
  return { cause, causeRose: change > 0 };
}

function figures(before: TerritoryFacts, after: TerritoryFacts, place: number): FigureNews[] {
  const jobs = beside(after.jobs, before.jobs);
  const people = beside(after.population, before.population);
  const share = (of: TerritoryFacts) => of.unemployment + of.precarious;
  const scale = Math.max(1, after.revenue);
  const line = (figure: Figure, weight: number, why: { cause: Cause; causeRose: boolean }): FigureNews => ({
    kind: 'figure',
    figure,
    before: before[figure],
    after: after[figure],
    place,
    weight,
    ...why,
  });
  const net = after.netMigration;
  return [
    line('rent', 0.12 * Math.abs(beside(after.rent, before.rent)), strongest(['jobs', jobs], ['people', people])),
    line(
      'unemployment',
      Math.abs(after.unemployment - before.unemployment),
      strongest(['jobs', jobs], ['people', people]),
    ),
    line(
      'freeBudget',
      (0.3 * Math.abs(after.freeBudget - before.freeBudget)) / scale,
      strongest(
        ['revenue', (after.revenue - before.revenue) / scale],
        ['needs', share(after) - share(before)],
        ['debt', (0.1 * (after.debt - before.debt)) / scale],
      ),
    ),
    line(
      'skilledShare',
      2 * Math.abs(after.skilledShare - before.skilledShare),
      strongest(
        ['skilledArrivals', net.technician + net.executive],
        ['unskilledDepartures', -(net.lowSkilled + net.craft)],
      ),
    ),
  ];
}

/** The heaviest lines, at most one of each kind and figure so that three lines say three things. */
function pick(lines: readonly News[], count: number): News[] {
  const theme = (line: News): string => {
    if (line.kind === 'establishment') return line.deed;
    if (line.kind === 'figure') return line.figure;
    return line.kind;
  };
  const seen = new Set<string>();
  const picked: News[] = [];
  for (const line of [...lines].sort((a, b) => b.weight - a.weight)) {
    if (line.weight <= 0 || seen.has(theme(line)) || picked.length === count) continue;
    seen.add(theme(line));
    picked.push(line);
  }
  return picked;
}

/** Three lines of the turn that matter most to this seat, the heaviest first; none at the start. */
export function seatNews(previous: TurnReport | null, latest: TurnReport, seat: number): News[] {
  const before = previous?.territories[seat];
  const after = latest.territories[seat];
  if (!before || !after) return [];
  const actives = Math.max(1, total(after.actives));
  return pick(
    [...establishments(latest, seat, actives), ...migrations(latest, seat, actives), ...figures(before, after, seat)],
    LINES,
  );
}

/** The place where the two pumps are strongest, if any has both. */
function pumps(latest: TurnReport, actives: number): PumpsNews[] {
  const strength = (facts: TerritoryFacts) => Math.min(facts.netMigration.executive, -facts.netMigration.lowSkilled);
  const place = latest.territories.reduce(
    (best, facts, i, all) => (strength(facts) > strength(all[best]!) ? i : best),
    0,
  );
  const facts = latest.territories[place];
  if (!facts || strength(facts) <= 0) return [];
  const { executive, lowSkilled } = facts.netMigration;
  const weight = (RARITY.executive * (executive - lowSkilled)) / actives;
  return [{ kind: 'pumps', place, executives: executive, lowSkilled: -lowSkilled, weight }];
}

/** Three lines of the turn for the whole country: what a spectator reads. */
export function countryNews(previous: TurnReport | null, latest: TurnReport): News[] {
  if (!previous) return [];
  const actives = Math.max(
    1,
    latest.territories.reduce((sum, facts) => sum + total(facts.actives), 0),
  );
  const was = previous.indicators;
  const is = latest.indicators;
  const country = (kind: CountryNews['kind'], before: number, after: number, weight: number): CountryNews => ({
    kind,
    before,
    after,
    weight,
    place: ABROAD,
  });
  const largest = latest.events.slice(0, 1).flatMap((event) => {
    const place = event.to === null || event.to === ABROAD ? event.from : event.to;
    // One establishment is little beside a country, yet it is what people can picture: it weighs tenfold.
    return place === null ? [] : establishments(latest, place, actives / 10).slice(0, 1);
  });
  return pick(
    [
      country('abroad', previous.nation.jobsAbroad, latest.nation.jobsAbroad, latest.nation.jobsAbroad / actives),
      country('gap', was.gap, is.gap, Math.abs(is.gap - was.gap) / 100),
      country('leftBehind', was.leftBehind, is.leftBehind, 0.3 * Math.abs(is.leftBehind - was.leftBehind)),
      ...largest,
      ...pumps(latest, actives),
    ],
    LINES,
  );
}
