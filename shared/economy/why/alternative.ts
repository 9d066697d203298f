/**
 * One alternative of a choice, taken apart: money first, in kF a job and year, then everything that counts, in units
 * of what firms of its kind do not share (the dispersion). The latter sum to ln of the weight that the race used.
 */
import type { Explanation } from '../explain.ts';
import { TERMS } from '../report.ts';

/** What is money: value added at qualities of 1 less capital, the terms of profit, a headline project's needs and bid. */
export const MONEY_TERMS = ['base', ...TERMS, 'needs', 'bid'] as const;
export type MoneyTerm = (typeof MONEY_TERMS)[number];

/** What counts in a choice: money, and what is not money. */
export const CHOICE_TERMS = [
  ...MONEY_TERMS,
  /** Utility counts up to a limit: what lies above it is taken off. */
  'cap',
  /** capacity · ln room. */
  'room',
  /** What holds an establishment where it stands. */
  'inertia',
  /** ln of a weight that is given: of abroad in this regime, of the projects elsewhere, of how readily one closes. */
  'pull',
  /** What the rest of the country was balanced at when the match began. */
  'balance',
  /** Rivals of its own nest take from a place; outside, how far the nest follows the whole region. */
  'nest',
] as const;
export type ChoiceTerm = (typeof CHOICE_TERMS)[number];

export const OPTIONS = ['place', 'stay', 'close', 'abroad', 'elsewhere'] as const;
export type Option = (typeof OPTIONS)[number];

/** Why an alternative has no chance: it would not pay, has no site left, or nothing leads there. */
export const BARS = ['unprofitable', 'full', 'closed'] as const;
export type Bar = (typeof BARS)[number];

export interface Alternative {
  readonly option: Option;
  /** Index into the scenario's territories; `null` for what is none. */
  readonly territory: number | null;
  /** kF a job and year; they sum to `profit`. */
  readonly money: Readonly<Record<MoneyTerm, number>>;
  readonly profit: number;
  /** Units of the dispersion. Where nothing bars it, they sum to ln `weight`. */
  readonly terms: Readonly<Record<ChoiceTerm, number>>;
  readonly sum: number;
  readonly bar: Bar | null;
  /** Rate of its clock; 0 where it is barred. */
  readonly weight: number;
  /** Share of all weights: its chance in the first race. */
  readonly odds: number;
  /**
   * When its clock rang, the soonest wins; `null` where it is barred. On maps with more than 64 territories the places
   * of a block share the block's clock, and those of the block that won race once more.
   */
  readonly rings: number | null;
}

/** An alternative before the others are known. */
export type Weighed = Omit<Alternative, 'odds'>;

/** What is not money; what is left out counts nothing. */
type Others = Readonly<Partial<Record<Exclude<ChoiceTerm, MoneyTerm | 'cap'>, number>>>;

/** What an alternative is made of. */
interface Making extends Pick<Alternative, 'option' | 'territory' | 'bar' | 'weight' | 'rings'> {
  /** Profit, and what comes on top for a headline project; `null` for what is not about money. */
  readonly profit: Explanation | null;
  readonly needs?: number;
  readonly bid?: number;
  /** Dispersion, kF a job; utility counts up to `limit` of them. */
  readonly scale: number;
  readonly limit: number;
  readonly others: Others;
}

const record = <K extends string>(keys: readonly K[], read: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, number>;

export const sumOf = <K extends string>(keys: readonly K[], values: Readonly<Record<K, number>>): number =>
  keys.reduce((sum, key) => sum + values[key], 0);

export function weighed(making: Making): Weighed {
  const { option, territory, bar, weight, rings, profit: explained, scale, limit, others, needs = 0, bid = 0 } = making;
  const parts: Partial<Record<MoneyTerm, number>> = { base: explained?.base ?? 0, ...explained?.terms, needs, bid };
  const money = record(MONEY_TERMS, (term) => parts[term] ?? 0);
  const profit = (explained?.profit ?? 0) + needs + bid;
  const counted: Partial<Record<ChoiceTerm, number>> = { cap: Math.min(0, limit - profit / scale), ...others };
  const isMoney = (term: ChoiceTerm): term is MoneyTerm => term in money;
  const terms = record(CHOICE_TERMS, (term) => (isMoney(term) ? money[term] / scale : (counted[term] ?? 0)));
  return { option, territory, money, profit, terms, sum: sumOf(CHOICE_TERMS, terms), bar, weight, rings };
}

/** The odds that follow from all weights. */
export function withOdds(all: readonly Weighed[]): Alternative[] {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map((one) => ({ ...one, odds: total > 0 ? one.weight / total : 0 }));
}
