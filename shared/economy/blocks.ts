/**
 * Compact blocks of neighbouring places. What is far away need not be told apart place by place: between blocks a
 * distance is that between their centres, within a block it is exact. A map of up to 64 places has a block for each,
 * so that everything on it is exact; the same code runs on all.
 */
import type { Territory } from '../scenario/scenario.ts';

/** Maps of up to so many places have a block for each. */
const EXACT = 64;

/**
 * √size blocks are the cheapest: then a choice looks at as many blocks as places of a block. Just above the limit there
 * are more, so that a map with one place more is not suddenly blurred: as many as keep blocks × places at 64².
 */
export function blocksFor(size: number): number {
  if (size <= EXACT) return size;
  return Math.round(Math.max(Math.sqrt(size), (EXACT * EXACT) / size));
}

type Site = Pick<Territory, 'x' | 'y'>;

/** Which coordinate spreads wider: where a set of places is cut. */
function widerAxis(sites: readonly Site[], members: readonly number[]): 'x' | 'y' {
  const spread = (axis: 'x' | 'y'): number => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const i of members) {
      low = Math.min(low, sites[i]![axis]);
      high = Math.max(high, sites[i]![axis]);
    }
    return high - low;
  };
  return spread('y') > spread('x') ? 'y' : 'x';
}

/** km: towns that are nearer than this to each other are told apart by blocks only where all stand so close. */
const TWINS = 0.5;

/**
 * Where to cut places that stand in the order of `axis`: at the gap nearest to `wanted`, a wide one if there is one in
 * the middle half. So what is weighed from centre to centre never parts towns on one spot. −1 where there is no gap.
 */
function gapNear(places: readonly Site[], axis: 'x' | 'y', wanted: number): number {
  const other = axis === 'x' ? 'y' : 'x';
  const last = places.length - 1;
  const step = (i: number, along: 'x' | 'y'): number => places[i]![along] - places[i - 1]![along];
  const isWide = (i: number): boolean => 4 * i > last && 4 * i < 3 * last && step(i, axis) >= TWINS;
  const isGap = (i: number): boolean => step(i, axis) > 0 || step(i, other) !== 0;
  for (const suits of [isWide, isGap]) {
    for (let off = 0; off <= last; off++) {
      for (const i of [wanted - off, wanted + off]) if (i >= 1 && i <= last && suits(i)) return i;
    }
  }
  return -1;
}

/** Cuts near the median until each block has its share (a k-d tree; Bentley 1975, CACM 18). */
function cut(sites: readonly Site[], members: readonly number[], blocks: number, into: number[][]): void {
  const axis = widerAxis(sites, members);
  const other = axis === 'x' ? 'y' : 'x';
  const sorted = [...members].sort(
    (a, b) => sites[a]![axis] - sites[b]![axis] || sites[a]![other] - sites[b]![other] || a - b,
  );
  const median = Math.round((members.length * (blocks >> 1)) / blocks);
  const places = sorted.map((i) => sites[i]!);
  const at = blocks > 1 ? gapNear(places, axis, median) : -1;
  if (at < 0) {
    into.push([...members].sort((a, b) => a - b));
    return;
  }
  // No side has more blocks than places.
  const fewer = Math.min(at, Math.max(blocks >> 1, blocks - (members.length - at)));
  cut(sites, sorted.slice(0, at), fewer, into);
  cut(sites, sorted.slice(at), blocks - fewer, into);
}

/**
 * The blocks of a map, each as indices into `sites`, in rising order. `sites` come in an order that depends on their
 * names alone (it breaks ties); so then do the blocks.
 */
export function blocksOf(sites: readonly Site[]): number[][] {
  const all = Array.from(sites.keys());
  const blocks = blocksFor(sites.length);
  if (blocks === sites.length) return all.map((i) => [i]);
  const into: number[][] = [];
  cut(sites, all, blocks, into);
  return into;
}
