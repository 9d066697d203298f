/**
 * What the map shows of a turn: headless, derived from the public report alone. Renderers draw the difference
 * between the last model and this one.
 */

import { type Activity, SKILLS } from '../../shared/dimensions.ts';
import type { Flow, TerritoryFacts, TurnReport } from '../../shared/economy/report.ts';
import { unit } from './easing.ts';
import { SPOTS, slotOf } from './spots.ts';

/** One territory as the map shows it. Counts are real numbers: they glide from turn to turn. */
export interface Standing {
  /** 0 left behind … 1 attractive: height and colour. */
  readonly attractiveness: number;
  /** Houses of the town, by population. */
  readonly houses: number;
  /** Towers, by sophisticated jobs; `skyline` is how tall they are, by the share of such jobs, 0 to 1. */
  readonly towers: number;
  readonly skyline: number;
  /** Brick factories with a chimney, by traditional production. */
  readonly chimneys: number;
  /** Sheds, by standard production and downstream. */
  readonly sheds: number;
  /** Share of the free ground that is wooded, 0 to 1: more where land is left behind. */
  readonly woods: number;
  /** In use, 0 to 1. */
  readonly station: number;
  readonly technopole: number;
  readonly university: number;
}

/** An establishment's pin. */
export interface PinMark {
  readonly id: number;
  readonly territory: number;
  readonly activity: Activity;
  readonly jobs: number;
  /** Place on the spiral round the town: kept as long as the establishment stays. */
  readonly slot: number;
}

export interface LandscapeModel {
  readonly turn: number;
  readonly territories: readonly Standing[];
  readonly pins: readonly PinMark[];
  /** All of them, the larger first; `strongest` chooses those to draw. */
  readonly streams: readonly Flow[];
  /** The viewer's own territory, or `null`. */
  readonly own: number | null;
}

/** Pins of one territory at most; there are more spots than pins, so that newcomers find one free. */
export const PINS = 8;
/** Streams drawn for each skill group, in the whole region and about one territory: more would be a hairball. */
export const STREAMS = 3;
export const STREAMS_ABOUT = 3;

const sum = (facts: TerritoryFacts, ...activities: readonly Activity[]): number =>
  activities.reduce((total, activity) => total + facts.jobsByActivity[activity], 0);

/** Grows like a square root, so that a metropolis does not drown a small town: `scale` things at 100,000 jobs. */
const things = (jobs: number, scale: number): number => scale * Math.sqrt(Math.max(0, jobs) / 100_000);

function standingOf(facts: TerritoryFacts): Standing {
  const high = sum(facts, 'upstreamSophisticated', 'productionSophisticated', 'downstreamSophisticated');
  const share = high / Math.max(1, facts.jobs);
  const craft = sum(facts, 'productionTraditional', 'upstreamTraditional');
  const plain = sum(facts, 'productionStandard', 'downstreamStandard', 'downstreamTraditional');
  return {
    attractiveness: unit(facts.attractiveness),
    houses: things(facts.population / 4, 34),
    towers: things(high, 26),
    skyline: unit(share / 0.2),
    chimneys: things(craft, 22),
    sheds: things(plain, 16),
    woods: unit(0.95 - facts.attractiveness * 1.2),
    station: facts.station,
    technopole: facts.technopole,
    university: facts.university,
  };
}

/**
 * Pins, the largest establishments first in each territory. One that stood in the same territory in `before` keeps
 * its place; a newcomer takes the free place that its own id names.
 */
function pinsOf(report: TurnReport, before: readonly PinMark[]): PinMark[] {
  const kept = new Map(before.map((pin) => [pin.id, pin]));
  return report.territories.flatMap((_, territory) => {
    const largest = report.pins
      .filter((pin) => pin.territory === territory)
      .sort((a, b) => b.jobs - a.jobs || a.id - b.id)
      .slice(0, PINS);
    const taken = new Set<number>();
    const slots = new Map<number, number>();
    for (const { id } of largest) {
      const last = kept.get(id);
      if (last?.territory !== territory) continue;
      slots.set(id, last.slot);
      taken.add(last.slot);
    }
    return [...largest]
      .sort((a, b) => a.id - b.id)
      .map((pin): PinMark => {
        const slot = slots.get(pin.id) ?? freeSlot(pin.id, territory, taken);
        taken.add(slot);
        return { id: pin.id, territory, activity: pin.activity, jobs: pin.jobs, slot };
      });
  });
}

function freeSlot(id: number, territory: number, taken: ReadonlySet<number>): number {
  let slot = slotOf(id, territory);
  while (taken.has(slot)) slot = (slot + 1) % SPOTS;
  return slot;
}

/** A flow chosen to be drawn as a stream; `strength` from 0 to 1, beside the strongest of its skill group that is drawn. */
export interface DrawnStream extends Flow {
  readonly strength: number;
}

/** Streams of one group, the larger first, as they are drawn. */
export const drawnAs = (streams: readonly Flow[]): DrawnStream[] =>
  streams.map((stream) => ({ ...stream, strength: stream.people / streams[0]!.people }));

/** The strongest streams of each skill group: in the whole region, or to and from one territory. */
export function strongest(streams: readonly Flow[], about: number | null): DrawnStream[] {
  const concerned = streams.filter(({ from, to }) => about === null || from === about || to === about);
  const most = about === null ? STREAMS : STREAMS_ABOUT;
  return SKILLS.flatMap((skill) => drawnAs(concerned.filter((stream) => stream.skill === skill).slice(0, most)));
}

/** The map of one turn. `own` is the viewer's territory; `before`, the model last shown, keeps pins where they were. */
export function modelOf(report: TurnReport, own: number | null, before?: LandscapeModel): LandscapeModel {
  return {
    turn: report.turn,
    territories: report.territories.map(standingOf),
    pins: pinsOf(report, before?.pins ?? []),
    streams: report.flows,
    own,
  };
}
