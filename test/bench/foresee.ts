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

const QUIET: PastTurn = { changes: [], announced: [], bids: [], spread: null };

export interface Foreseen {
  readonly name: string;
  /** Milliseconds of one question of which neither course was lived before. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly prepareMs: number;
}

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** On the first region that is measured. */
export function foresee(): Foreseen {
  const { name, scenario: read } = MEASURED[0]!;
  const scenario = read()!;
  const knowledge: Knowledge = {
    yearsPerTurn: 1,
    course: Array.from({ length: TURNS_PLAYED }, () => QUIET),
    announced: [],
    spread: null,
  };
  const forecaster = new Forecaster(scenario);
  const prepareMs = Number(elapsed(() => forecaster.learn(knowledge)).toFixed(1));
  const { offer } = scenario.territories[0]!;
  const arm = (taxRate: number, aid: number): Arm => ({
    offer: { ...offer, taxRate, aidProduction: aid, aidUpstream: aid },
    bids: {},
  });
  // Two rates by some aids, each asked once.
  const times = Array.from({ length: WARM_UP + COUNTED }, (_, i) =>
    elapsed(() =>
      forecaster.compare(0, arm(70 + (i % 35), 2 + Math.trunc(i / 35)), arm(130 - (i % 25), 7 + Math.trunc(i / 25))),
    ),
  ).slice(WARM_UP);
  return { name, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), prepareMs };
}
