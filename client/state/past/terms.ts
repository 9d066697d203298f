/** Two places held against each other, term by term: rows and columns add up to the last digit shown. */
import { closing } from './books.ts';

export interface TermRow<T extends string> {
  /** `rest`: all the terms that hardly tell the two apart. */
  readonly term: T | 'rest';
  readonly one: number;
  readonly other: number;
  readonly gap: number;
}

export interface TermTable<T extends string> {
  /** The term that tells them apart most first, the rest last. */
  readonly rows: readonly TermRow<T>[];
  readonly one: number;
  readonly other: number;
  readonly gap: number;
}

type Terms<T extends string> = Readonly<Record<T, number>>;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** `times` turns a term into the unit that is told; terms whose gap is below one last digit go into the rest. */
export function termTable<T extends string>(
  names: readonly T[],
  one: Terms<T>,
  other: Terms<T>,
  times: number,
  digits: number,
): TermTable<T> {
  const unit = 10 ** -digits;
  const all = names.map((term) => ({ term, one: one[term] * times, other: other[term] * times }));
  const apart = (row: { one: number; other: number }) => Math.abs(row.one - row.other);
  const told = all.filter((row) => apart(row) >= unit).sort((a, b) => apart(b) - apart(a));
  const small = all.filter((row) => apart(row) < unit);
  const rest = { one: sum(small.map((row) => row.one)), other: sum(small.map((row) => row.other)) };
  const raw = [...told, { term: 'rest' as const, ...rest }];
  const column = (side: 'one' | 'other') => {
    const values = raw.map((row) => row[side]);
    return closing(values, sum(values), digits);
  };
  const [ones, others] = [column('one'), column('other')];
  const exact = (value: number) => Number(value.toFixed(digits));
  const rows = raw.map(({ term }, i) => ({
    term,
    one: ones[i]!,
    other: others[i]!,
    gap: exact(ones[i]! - others[i]!),
  }));
  const [left, right] = [exact(sum(ones)), exact(sum(others))];
  return {
    rows: rows.filter(({ term, one: a, other: b }) => term !== 'rest' || a !== 0 || b !== 0),
    ...{ one: left, other: right, gap: exact(left - right) },
  };
}
