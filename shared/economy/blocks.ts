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

/** Cuts at the median until each block has its share (a k-d tree; Bentley 1975, CACM 18). */
function cut(sites: readonly Site[], members: readonly number[], blocks: number, into: number[][]): void {
  if (blocks === 1) {
    into.push([...members].sort((a, b) => a - b));
    return;
  }
  const axis = widerAxis(sites, members);
  const other = axis === 'x' ? 'y' : 'x';
  const sorted = [...members].sort(
    (a, b) => sites[a]![axis] - sites[b]![axis] || sites[a]![other] - sites[b]![other] || a - b,
  );
  const fewer = blocks >> 1;
  const median = Math.round((members.length * fewer) / blocks);
  cut(sites, sorted.slice(0, median), fewer, into);
  cut(sites, sorted.slice(median), blocks - fewer, into);
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
