/** Curves as data: what a chart draws and the table behind it says, in words already, by year. */

/** How a line is told from the others: by colour, and by its dashes where colours do not show. */
export interface Look {
  readonly colour: string;
  readonly dash: string;
}

/** Dark enough to read on paper, in the order in which lines come. */
export const LOOKS: readonly Look[] = [
  { colour: '#b3452f', dash: 'none' },
  { colour: '#2f5b83', dash: '6 4' },
];

export interface Line {
  readonly name: string;
  readonly look: Look;
  /** One a year; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
}

export interface Plot {
  readonly name: string;
  /** Empty where the name says it. */
  readonly unit: string;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Decimals to print. */
  readonly digits: number;
}

export const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value): value is number => value !== null);

/** Round ends of an axis that holds all values: [0.213, 0.377] → [0.2, 0.4]. */
export function axisOf(values: readonly number[]): { readonly min: number; readonly max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const step = 10 ** Math.floor(Math.log10(span)) / 2;
  const min = Math.floor(low / step) * step;
  const max = Math.ceil(high / step) * step;
  return { min, max: max === min ? min + step : max };
}

/** What rounding may move a tick by, as a share of the axis. */
const ASTRAY = 0.02;

/** Decimals with which no tick reads much else than it is; at least those of the figures. */
export function tickDigits(ticks: readonly number[], digits: number): number {
  const span = Math.max(...ticks) - Math.min(...ticks);
  const right = ticks.every((tick) => Math.abs(Number(tick.toFixed(digits)) - tick) <= ASTRAY * span);
  return right ? digits : tickDigits(ticks, digits + 1);
}

/** The unbroken stretches of a line, as indices: [3, null, 4, 5] → [[0], [2, 3]]. */
export function stretches(values: readonly (number | null)[]): number[][] {
  const all: number[][] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    if (i > 0 && values[i - 1] !== null) all.at(-1)!.push(i);
    else all.push([i]);
  });
  return all;
}
