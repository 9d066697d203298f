/** What a match holds in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { World } from '../../shared/economy/index.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of all typed arrays within a value. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
}

/** Bytes of the world's arrays: what a year copies, and the map and yardsticks that all years of a match share. */
export const bytesOfWorld = ({ state, establishments, headquarters, margin, journal, geography, reference }: World) =>
  bytesOf([state, establishments, headquarters, margin, journal, geography, reference]);

/** Heap and arrays that are still held after a collection, bytes. Told twice, since some goes only the second time. */
export function held(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
