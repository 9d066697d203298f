/** Tables for a terminal. */

export interface Column<Row> {
  readonly title: string;
  readonly read: (row: Row) => string;
}

/** Rows told at most: a country has a thousand places. */
const MOST_ROWS = 40;

/** A number as people read it: two digits after the point, or none at all where it is nothing. */
export const figure = (value: number, digits = 2): string =>
  value === 0 ? '·' : (Object.is(Number(value.toFixed(digits)), -0) ? 0 : value).toFixed(digits);

export const percent = (share: number): string => (share === 0 ? '·' : `${(100 * share).toFixed(2)} %`);

/** The first column to the left, the others to the right, each as wide as its widest entry. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.slice(0, MOST_ROWS).map((row) => columns.map(({ read }) => read(row))),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  const lines = cells.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  const left = rows.length - MOST_ROWS;
  return [...lines, ...(left > 0 ? [`… and ${left} more: --json has them all`] : [])].join('\n');
}
