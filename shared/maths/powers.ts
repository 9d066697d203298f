/**
 * 2^(j/128) for j = 0 … 127, each as a double and what it leaves out. Worked out when loaded with pairs of doubles
 * (Dekker 1971, Numerische Mathematik 18), from nothing but √2, so that no table of digits has to be believed.
 */

export const STEPS = 128;
const SPLITTER = 134217729; // 2^27 + 1

/** A number as the unevaluated sum of two doubles, good for some 105 bits. */
type Pair = readonly [high: number, low: number];

/** The product of two doubles, exactly. */
function product(a: number, b: number): Pair {
  const [ca, cb] = [SPLITTER * a, SPLITTER * b];
  const [ha, hb] = [ca - (ca - a), cb - (cb - b)];
  const [la, lb] = [a - ha, b - hb];
  const high = a * b;
  return [high, la * lb - (high - ha * hb - la * hb - ha * lb)];
}

function normalised(high: number, low: number): Pair {
  const sum = high + low;
  return [sum, low - (sum - high)];
}

function times(a: Pair, b: Pair): Pair {
  const [high, low] = product(a[0], b[0]);
  return normalised(high, low + (a[0] * b[1] + a[1] * b[0]));
}

function root(a: Pair): Pair {
  const high = Math.sqrt(a[0]);
  const [square, rest] = product(high, high);
  return normalised(high, (a[0] - square - rest + a[1]) / (2 * high));
}

const HIGH = new Float64Array(STEPS).fill(1);
/** What `HIGH` leaves out, as a share of it. */
const LOW = new Float64Array(STEPS);
for (let bit = STEPS / 2, step: Pair = [2, 0]; bit >= 1; bit /= 2) {
  step = root(step);
  for (let j = 0; j < STEPS; j++) {
    if ((j & bit) === 0) continue;
    const [high, low] = times([HIGH[j]!, LOW[j]!], step);
    HIGH[j] = high;
    LOW[j] = low;
  }
}
for (let j = 0; j < STEPS; j++) LOW[j]! /= HIGH[j]!;

export const POWER_HIGH = HIGH;
export const POWER_LOW = LOW;
