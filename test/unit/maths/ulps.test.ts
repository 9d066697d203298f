/** The bounds that the docstrings of shared/maths state; `npm run -s ulps` measures at more points. */
import { expect, it } from 'vitest';
import { MEASURES, type Measure, NAMES } from './measure.ts';

/** Units in the last place, a little above what was measured. For pow: over the bases and exponents of `powPoints`. */
const BOUNDS: Readonly<Record<Measure, number>> = { exp: 0.8, log: 0.9, pow: 64 };

/** A fresh seed each run, in the name of its test; one that fails is added to the list or set in FUZZ_SEED. */
const fresh = Number(process.env.FUZZ_SEED ?? Date.now() % 4294967296);

it.each([1, 1975, fresh].flatMap((seed) => NAMES.map((name) => [name, BOUNDS[name], seed] as const)))(
  '%s stays within %d ulp of the exact value over its whole range (seed %i)',
  (name, bound, seed) => {
    const { points, worst, at } = MEASURES[name](seed);
    console.log(`${name}: at most ${worst.toFixed(3)} ulp, at ${at} (${points.toLocaleString('en')} points)`);
    expect(worst).toBeLessThan(bound);
    // What cannot be better than rounding was not measured at all.
    expect(worst).toBeGreaterThan(0.5);
  },
);
