import { bits } from '../../shared/maths/random.ts';

export type Range = readonly [low: number, high: number];

/** What the schema allows, and what real regions have of it: some scenarios draw from the one, some from the other. */
export interface Ranges {
  readonly whole: Range;
  readonly usual: Range;
}

/** What a random scenario's parts need to know of it. */
export interface Region {
  readonly seed: number;
  /** Which of the ranges it draws from. */
  readonly width: keyof Ranges;
  readonly places: number;
  readonly start: number;
  readonly years: number;
}

/** The id of a place. In an order of their own: the world sorts places by id. */
export const idOf = (seed: number, index: number): string => `place-${bits(seed, 0, 0, index) % 100}-${index}`;

export const words = (text: string) => ({ fr: text, en: text });
