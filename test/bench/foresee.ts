/** How long a forecast takes, the worlds of the present being kept, and how long it takes to come to the present. */
import { type Arm, Forecaster } from '../../shared/forecast/forecaster.ts';
import type { Knowledge } from '../../shared/forecast/knowledge.ts';
import type { PastTurn } from '../../shared/match/course.ts';
import { MEASURED } from './regions.ts';
import { quantile } from './statistics.ts';

/** Forecasts left out because they still compile, and counted after them. */
const WARM_UP = 10;
const COUNTED = 60;
/** Where the forecasts are asked for: as far into the match as there are five years left. */
const TURNS_PLAYED = 20;

const QUIET: PastTurn = { changes: [], announced: [], bids: [], spread: null, agreements: [] };

export interface Times {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface Foreseen {
  readonly name: string;
  /** A control moved again: what it is held against is known. */
  readonly again: Times;
  /** A control taken up after others were moved: neither course was lived before. */
  readonly anew: Times;
  /** Milliseconds to play the past of a match. */
  readonly pastMs: number;
}

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timesOf(forecast: (i: number) => void): Times {
  const times = Array.from({ length: WARM_UP + COUNTED }, (_, i) => elapsed(() => forecast(i))).slice(WARM_UP);
  return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

/** On the first region that is measured. */
export function foresee(): Foreseen {
  const { name, scenario: read } = MEASURED[0]!;
  const scenario = read()!;
  const course = Array.from({ length: TURNS_PLAYED }, () => QUIET);
  const knowledge: Knowledge = { yearsPerTurn: 1, course, announced: [], spread: null, agreements: [], mandates: [] };
  const forecaster = new Forecaster(scenario);
  const pastMs = Number(elapsed(() => forecaster.learn(knowledge)).toFixed(1));
  const { offer } = scenario.territories[0]!;
  // Every pair of a rate and an aid is another course.
  const arm = (i: number, aidProduction: number): Arm => {
    return { offer: { ...offer, taxRate: 70 + (i % 35), aidProduction, aidUpstream: Math.trunc(i / 35) }, bids: {} };
  };
  const kept: Arm = { offer, bids: {} };
  forecaster.prepare(0);
  const again = timesOf((i) => forecaster.compare(0, kept, arm(i, 9)));
  const anew = timesOf((i) => forecaster.compare(0, arm(i, 4), arm(i, 6)));
  return { name, again, anew, pastMs };
}
