/** A territory's accounts as statements that add up to the last digit shown: what stood, what came, what went. */
import {
  type Account,
  JOBS_IN,
  JOBS_OUT,
  MONEY_IN,
  MONEY_OUT,
  PEOPLE_IN,
  PEOPLE_OUT,
  SERVICES_IN,
} from '../../../shared/economy/ledger.ts';
import type { Annal } from '../../../shared/match/annals/annal.ts';

export const BOOKS = ['money', 'people', 'jobs'] as const;
export type Book = (typeof BOOKS)[number];

interface Making {
  readonly stock: (facts: Annal['facts'], territory: number) => number;
  readonly into: readonly Account[];
  readonly out: readonly Account[];
  /** Decimals to print. */
  readonly digits: number;
}

const MAKING: Readonly<Record<Book, Making>> = {
  money: {
    // What can be spent, less what is owed.
    stock: ({ freeBudget, debt }, i) => freeBudget[i]! - debt[i]!,
    into: MONEY_IN,
    out: MONEY_OUT,
    digits: 1,
  },
  people: { stock: ({ actives }, i) => actives[i]!, into: PEOPLE_IN, out: PEOPLE_OUT, digits: 0 },
  jobs: { stock: ({ jobs }, i) => jobs[i]!, into: [...JOBS_IN, ...SERVICES_IN], out: JOBS_OUT, digits: 0 },
};

export const bookDigits = (book: Book): number => MAKING[book].digits;

/**
 * Rounds to so many decimals such that the sum is the rounded sum: each figure goes down, and those that lose most
 * by it go up again until the sum stands. None is further than one last digit from its own value.
 */
export function closing(values: readonly number[], sum: number, digits: number): number[] {
  const unit = 10 ** digits;
  const floors = values.map((value) => Math.floor(value * unit));
  const missing = Math.round(sum * unit) - floors.reduce((all, value) => all + value, 0);
  const order = values.map((value, i) => [value * unit - floors[i]!, i] as const).sort((a, b) => b[0] - a[0]);
  const each = Math.floor(missing / values.length);
  for (const [rank, [, i]] of order.entries()) floors[i]! += each + (rank < missing - each * values.length ? 1 : 0);
  return floors.map((value) => value / unit);
}

export interface Entry {
  readonly account: Account;
  /** Always above 0. */
  readonly value: number;
}

export interface Statement {
  readonly opening: number;
  readonly into: readonly Entry[];
  readonly out: readonly Entry[];
  readonly cameIn: number;
  readonly wentOut: number;
  readonly closing: number;
}

const total = (entries: readonly Entry[], digits: number): number =>
  Number(entries.reduce((sum, { value }) => sum + value, 0).toFixed(digits));

/** The accounts over the turns from `first` to `last` (indices; the turn 0 is the start and has none). */
export function statementOf(
  turns: readonly Annal[],
  book: Book,
  territory: number,
  first: number,
  last: number,
): Statement {
  const { stock, into, out, digits } = MAKING[book];
  const span = turns.slice(first, last + 1);
  const moved = (account: Account): number =>
    span.reduce((sum, { books }) => sum + (books[account]?.[territory] ?? 0), 0);
  const signed = [...into.map((id) => [id, moved(id)] as const), ...out.map((id) => [id, -moved(id)] as const)];
  const told = signed.filter(([, value]) => value !== 0);
  const opening = Number(stock(turns[first - 1]!.facts, territory).toFixed(digits));
  const end = Number(stock(turns[last]!.facts, territory).toFixed(digits));
  const rounded =
    told.length > 0
      ? closing(
          told.map(([, value]) => value),
          end - opening,
          digits,
        )
      : [];
  const entries = told.map(([account], i) => ({ account, value: rounded[i]! })).filter(({ value }) => value !== 0);
  const came = entries.filter(({ value }) => value > 0);
  const went = entries.filter(({ value }) => value < 0).map(({ account, value }) => ({ account, value: -value }));
  return {
    opening,
    into: came,
    out: went,
    cameIn: total(came, digits),
    wentOut: total(went, digits),
    closing: end,
  };
}
