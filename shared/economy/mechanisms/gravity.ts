/**
 * Spreads movers over all places by pull and nearness: exactly among neighbours of a block, and between blocks as one
 * pull and one readiness from centre to centre. Cost: blocks² + places × places of a block.
 */
import type { Geography } from '../geography.ts';

/** One number a place. */
export interface Moves {
  readonly arrivals: Float64Array;
  readonly departures: Float64Array;
  /**
   * Movers per unit of pull within reach: ready[a] · pull[b] · nearness go from a to b. What a place sends to itself
   * are those who thought of leaving and stay.
   */
  readonly ready: Float64Array;
}

/** Σ over all other blocks of nearness × what all their places have together. */
function fromElsewhere(geography: Geography, near: Float64Array, values: Float64Array): Float64Array {
  const { blocks, first } = geography;
  const together = new Float64Array(blocks);
  for (let b = 0; b < blocks; b++) for (let r = first[b]!; r < first[b + 1]!; r++) together[b]! += values[r]!;
  return together.map((_, b) => {
    let sum = 0;
    for (let other = 0; other < blocks; other++) if (other !== b) sum += near[b * blocks + other]! * together[other]!;
    return sum;
  });
}

/** Σ over the other places of nearness × their value. */
function fromOthers(geography: Geography, s: number, values: Float64Array): Float64Array {
  const { first, blockOf, widest } = geography;
  const near = geography.nearInside[s]!;
  const far = fromElsewhere(geography, geography.nearBetween[s]!, values);
  return values.map((_, r) => {
    const [from, to] = [first[blockOf[r]!]!, first[blockOf[r]! + 1]!];
    let sum = far[blockOf[r]!]!;
    for (let q = from; q < to; q++) if (q !== r) sum += near[r * widest + q - from]! * values[q]!;
    return sum;
  });
}

/** Where those who leave go; `s` is the skill group whose distances count. Arrivals and departures sum to the same. */
export function spread(geography: Geography, s: number, pull: Float64Array, leaving: Float64Array): Moves {
  const elsewhere = fromOthers(geography, s, pull);
  const ready = leaving.map((people, r) => people / (pull[r]! + elsewhere[r]!));
  const arriving = fromOthers(geography, s, ready);
  return {
    ready,
    departures: ready.map((share, r) => share * elsewhere[r]!),
    arrivals: pull.map((own, r) => own * arriving[r]!),
  };
}

/** The largest value of each block. */
function peaks({ blocks, first }: Geography, values: Float64Array): Float64Array {
  const largest = new Float64Array(blocks);
  for (let b = 0; b < blocks; b++) {
    for (let r = first[b]!; r < first[b + 1]!; r++) largest[b] = Math.max(largest[b]!, values[r]!);
  }
  return largest;
}

/**
 * Names every net flow of at least `least` people, `people` > 0 from the first place to the second. Blocks and places
 * between which no flow can be that large are passed over.
 */
export function largeFlows(
  geography: Geography,
  s: number,
  pull: Float64Array,
  ready: Float64Array,
  least: number,
  tell: (from: number, to: number, people: number) => void,
): void {
  const { blocks, first, widest } = geography;
  const [nearInside, nearBetween] = [geography.nearInside[s]!, geography.nearBetween[s]!];
  const [pulls, readies] = [peaks(geography, pull), peaks(geography, ready)];
  const weigh = (a: number, b: number, near: number): void => {
    const people = (ready[a]! * pull[b]! - ready[b]! * pull[a]!) * near;
    if (people >= least) tell(a, b, people);
    else if (-people >= least) tell(b, a, -people);
  };
  for (let i = 0; i < blocks; i++) {
    const [from, to] = [first[i]!, first[i + 1]!];
    for (let a = from; a < to; a++) {
      for (let b = a + 1; b < to; b++) weigh(a, b, nearInside[a * widest + b - from]!);
    }
    for (let j = i + 1; j < blocks; j++) {
      const near = nearBetween[i * blocks + j]!;
      if (near * Math.max(readies[i]! * pulls[j]!, readies[j]! * pulls[i]!) < least) continue;
      for (let a = from; a < to; a++) {
        if (near * Math.max(ready[a]! * pulls[j]!, readies[j]! * pull[a]!) < least) continue;
        for (let b = first[j]!; b < first[j + 1]!; b++) weigh(a, b, near);
      }
    }
  }
}
