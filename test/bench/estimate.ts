/** How long it takes to say where the scores stand, and how long a question about a draft may have to wait meanwhile. */
import { type Estimate, Estimator } from '../../shared/forecast/estimator.ts';
import type { PastTurn } from '../../shared/match/course.ts';
import { MEASURED } from './regions.ts';
import { quantile } from './statistics.ts';

/** Turns played before it is first asked, and turns played after that, one by one. */
const PLAYED = 20;
const MORE = 5;

/** Milliseconds of work until the own seat's estimate is there, the country's, and everybody's. */
export interface Reached {
  readonly own: number;
  readonly country: number;
  readonly all: number;
}

export interface Estimated {
  readonly name: string;
  /** After a page was loaded again in the middle of a match. */
  readonly caughtUp: Reached;
  /** After one more turn, on the mean. */
  readonly turn: Reached;
  /** The longest that a question waits: one turn of one world; 95 of a hundred and the longest. */
  readonly stepP95Ms: number;
  readonly stepMaxMs: number;
}

const OWN = 0;

const turnOf = (index: number): PastTurn => ({
  changes: [{ territory: OWN, to: { aidProduction: index % 9, taxRate: 95 } }],
  announced: [],
  bids: [],
  spread: null,
  agreements: [],
});

/** Does all the work, and notes how long every step of it takes. */
function reach(work: Generator<Estimate | null>, steps: number[]): Reached {
  const at = { own: 0, country: 0, all: 0 };
  for (;;) {
    const start = performance.now();
    const { value, done } = work.next();
    const took = performance.now() - start;
    steps.push(took);
    at.all += took;
    if (done) return at;
    if (value?.of === 'country') at.country = at.all;
    if (value?.of === 'seat' && value.seat === OWN) at.own = at.all;
  }
}

const mean = (all: readonly Reached[], of: keyof Reached): number =>
  all.reduce((sum, one) => sum + one[of], 0) / all.length;

/** On the first region that is measured. */
export function estimate(): Estimated {
  const { name, scenario: read } = MEASURED[0]!;
  const estimator = new Estimator(read()!);
  const course = Array.from({ length: PLAYED + MORE }, (_, index) => turnOf(index));
  const steps: number[] = [];
  const after = (turns: number) =>
    reach(estimator.estimates({ yearsPerTurn: 1, mandates: [], course: course.slice(0, turns) }, OWN), steps);
  const caughtUp = after(PLAYED);
  const turns = Array.from({ length: MORE }, (_, index) => after(PLAYED + index + 1));
  const turn = { own: mean(turns, 'own'), country: mean(turns, 'country'), all: mean(turns, 'all') };
  return { name, caughtUp, turn, stepP95Ms: quantile(steps, 0.95), stepMaxMs: quantile(steps, 1) };
}
