/** Wagers: before the close a team says how indicators will move; what came is told with the turn. */
import type { TurnReport } from '../economy/report.ts';

/** What may be wagered on: four figures of the own territory, three of the country. */
export const WAGERED = [
  'jobs',
  'skilledShare',
  'unemployment',
  'freeBudget',
  'dissimilarity',
  'gap',
  'polarisation',
] as const;
export type Wagered = (typeof WAGERED)[number];

export const DIRECTIONS = ['up', 'steady', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Wagers of one seat in a turn. */
export const WAGERS = 2;

/** Wagers of a seat for the coming turn. */
export type Wagers = Readonly<Partial<Record<Wagered, Direction>>>;

/** Is there room for a wager on this, beside those that a seat has made? */
export const mayWager = (own: Wagers, on: Wagered): boolean =>
  Object.keys(own).filter((other) => other !== on).length < WAGERS;

export interface SettledWager {
  readonly seat: number;
  readonly on: Wagered;
  readonly said: Direction;
  readonly came: Direction;
}

/** A seat's wagers of the whole match: how many were made, and how many came as it had said. */
export interface Tally {
  readonly made: number;
  readonly right: number;
}

export const NO_WAGERS: Tally = { made: 0, right: 0 };

/** A seat's tally after one more turn's wagers. */
export function tallied({ made, right }: Tally, seat: number, settled: readonly SettledWager[]): Tally {
  const own = settled.filter((wager) => wager.seat === seat);
  return { made: made + own.length, right: right + own.filter(({ said, came }) => said === came).length };
}

interface WageredSpec {
  readonly value: (report: TurnReport, seat: number) => number;
  /**
   * A change of less than this a year is none: of the value before (`relative`), or in its own unit. Such that of three
   * years about one is steady under the scenarios' own offers; the country's gaps, which nearly always widen, in half.
   */
  readonly steady: number;
  readonly relative: boolean;
}

const WAGER: Readonly<Record<Wagered, WageredSpec>> = {
  jobs: { value: ({ territories }, seat) => territories[seat]!.jobs, steady: 0.006, relative: true },
  skilledShare: { value: ({ territories }, seat) => territories[seat]!.skilledShare, steady: 0.003, relative: false },
  unemployment: { value: ({ territories }, seat) => territories[seat]!.unemployment, steady: 0.003, relative: false },
  freeBudget: { value: ({ territories }, seat) => territories[seat]!.freeBudget, steady: 0.05, relative: true },
  dissimilarity: { value: ({ indicators }) => indicators.dissimilarity, steady: 0.005, relative: false },
  gap: { value: ({ indicators }) => indicators.gap, steady: 0.5, relative: false },
  polarisation: { value: ({ indicators }) => indicators.polarisation, steady: 0.07, relative: true },
};

/** What counts as steady over so many years: a change of less than this, of the value (`relative`) or in its own unit. */
export function steadyOver(on: Wagered, years: number): { readonly width: number; readonly relative: boolean } {
  const { steady, relative } = WAGER[on];
  return { width: steady * years, relative };
}

/** How it moved from one report to another that lies so many years later. */
export function directionOf(on: Wagered, before: TurnReport, after: TurnReport, seat: number): Direction {
  const { value } = WAGER[on];
  const [then, now] = [value(before, seat), value(after, seat)];
  const { width, relative } = steadyOver(on, after.year - before.year);
  if (Math.abs(now - then) < width * (relative ? Math.abs(then) : 1)) return 'steady';
  return now > then ? 'up' : 'down';
}

/** What came of every seat's wagers, seat by seat. */
export function settle(wagers: readonly Wagers[], before: TurnReport, after: TurnReport): SettledWager[] {
  return wagers.flatMap((own, seat) =>
    WAGERED.flatMap((on): SettledWager[] => {
      const said = own[on];
      return said === undefined ? [] : [{ seat, on, said, came: directionOf(on, before, after, seat) }];
    }),
  );
}
