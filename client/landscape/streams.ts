/** The course of a stream: an arc thrown from one town to another, each skill group at its own height. Pure. */
import { SKILLS } from '../../shared/dimensions.ts';
import type { Geography, Vec } from './geography/geography.ts';
import type { DrawnStream } from './model.ts';

export interface Arc {
  readonly stream: DrawnStream;
  readonly start: Vec;
  readonly bend: Vec;
  readonly end: Vec;
  /** Units, about. */
  readonly length: number;
}

/** A point of the arc (quadratic Bézier), `t` from 0 to 1. */
export function along({ start, bend, end }: Arc, t: number): Vec {
  const u = 1 - t;
  return [
    u * u * start[0] + 2 * u * t * bend[0] + t * t * end[0],
    u * u * start[1] + 2 * u * t * bend[1] + t * t * end[1],
  ];
}

const raised = (geography: Geography, heights: readonly number[], territory: number): Vec => {
  const [x, y] = geography.cells[territory]!.town;
  return [x, y - heights[territory]!];
};

/** Starts and ends a little off the towns, and bends upwards, more so for the more qualified groups. */
export function arcOf(geography: Geography, heights: readonly number[], stream: DrawnStream): Arc {
  const from = raised(geography, heights, stream.from);
  const to = raised(geography, heights, stream.to);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const rank = SKILLS.indexOf(stream.skill);
  const side = (rank - (SKILLS.length - 1) / 2) * geography.grain * 0.075;
  const across: Vec = [(-(to[1] - from[1]) / length) * side, ((to[0] - from[0]) / length) * side];
  const lift = length * (0.2 + 0.045 * rank) + geography.grain * 0.1;
  const trim = Math.min(0.3, (geography.grain * 0.2) / length);
  const at = (t: number): Vec => [
    from[0] + (to[0] - from[0]) * t + across[0],
    from[1] + (to[1] - from[1]) * t + across[1],
  ];
  const middle = at(0.5);
  return { stream, start: at(trim * 0.6), bend: [middle[0], middle[1] - 2 * lift], end: at(1 - trim), length };
}
