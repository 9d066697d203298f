/** How cost grows: a ladder of regions of one size in establishments or in territories, and the exponent fitted to it. */
import { match } from './match.ts';
import { regionOf, type Size } from './regions.ts';
import { exponent, quantile } from './statistics.ts';

const YEARS = 16;
/** Years left out: the first ones still compile. */
const WARM_UP = 6;

const TERRITORIES: readonly Size[] = [160, 320, 640, 1280].map((territories) => ({
  territories,
  establishments: 60_000,
}));
const ESTABLISHMENTS: readonly Size[] = [20_000, 40_000, 80_000, 160_000].map((establishments) => ({
  territories: 100,
  establishments,
}));

/** The faster years tell what the work costs; the slower ones, what else the machine was doing. */
const FAST = 0.1;

const yearOf = (size: Size): number => quantile(match(regionOf(size), YEARS).times.slice(WARM_UP), FAST);

export interface Rung extends Size {
  /** Of the faster years. */
  readonly ms: number;
}

export interface Growth {
  readonly rungs: readonly Rung[];
  /** b of milliseconds ∝ size^b. */
  readonly exponent: number;
}

function climb(sizes: readonly Size[], read: (size: Size) => number): Growth {
  const rungs = sizes.map((size) => ({ ...size, ms: yearOf(size) }));
  return {
    rungs,
    exponent: exponent(
      sizes.map(read),
      rungs.map(({ ms }) => ms),
    ),
  };
}

/** Cost in territories where 60,000 establishments stand, and in establishments on 100 territories. */
export const ladder = (): { territories: Growth; establishments: Growth } => ({
  territories: climb(TERRITORIES, ({ territories }) => territories),
  establishments: climb(ESTABLISHMENTS, ({ establishments }) => establishments),
});
