/** The largest error of the house's own functions, measured against the exact reference. */
import { exp } from '../../../shared/maths/exp.ts';
import { log, pow } from '../../../shared/maths/log.ts';
import { exactExp, exactLog, exactly, exactPow } from './exact.ts';
import { expPoints, logPoints, powPoints } from './points.ts';
import { ulps } from './ulp.ts';

export interface Measured {
  readonly points: number;
  /** Units in the last place. */
  readonly worst: number;
  /** Where that was. */
  readonly at: string;
}

function measured<T>(points: readonly T[], error: (point: T) => number): Measured {
  let worst = { error: 0, at: '' };
  for (const point of points) {
    const found = error(point);
    if (found > worst.error) worst = { error: found, at: String(point) };
  }
  return { points: points.length, worst: worst.error, at: worst.at };
}

/** The argument of pow counts as exact; its error is that of both steps together. */
export const MEASURES = {
  exp: (seed: number) => measured(expPoints(seed), (x) => ulps(exp(x), exactExp(exactly(x)))),
  log: (seed: number) => measured(logPoints(seed), (x) => ulps(log(x), exactLog(x))),
  pow: (seed: number) =>
    measured(powPoints(seed), ([base, exponent]) => ulps(pow(base, exponent), exactPow(base, exponent))),
} as const;
export type Measure = keyof typeof MEASURES;
export const NAMES = Object.keys(MEASURES) as readonly Measure[];
