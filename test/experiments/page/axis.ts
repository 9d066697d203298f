/** A horizontal axis with round ticks. */

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const WISHED = 4;
/** Steps that people count in. */
const NICE = [1, 2, 5, 10];

function step(span: number): number {
  const rough = span / WISHED;
  let unit = 1;
  while (unit > rough) unit /= 10;
  while (unit * 10 <= rough) unit *= 10;
  return unit * NICE.find((nice) => nice * unit >= rough)!;
}

/** An axis over all values, from a round number to a round number. */
export function axisOver(values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const size = step(most > least ? most - least : Math.max(1, Math.abs(most)));
  const first = Math.floor(least / size);
  const count = Math.max(1, Math.ceil(most / size) - first);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * size).toPrecision(6)));
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks };
}

/** Where a value stands between two ends of a drawing. */
export const along = ({ from, to }: Axis, value: number, [start, end]: readonly [number, number]): number =>
  Number((start + ((value - from) / (to - from)) * (end - start)).toFixed(1));
