import { bits } from '../../shared/maths/random.ts';
import { within } from './draw.ts';

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
  /** How often a number stands at each end of its range. */
  readonly atAnEnd: number;
  readonly places: number;
  readonly start: number;
  readonly years: number;
}

/** A number of a field's range in this region. */
export const valueIn = ({ width, atAnEnd }: Region, u: number, ranges: Ranges): number =>
  within(u, ...ranges[width], atAnEnd);

/** The id of a place. In an order of their own: the world sorts places by id. */
export const idOf = (seed: number, index: number): string => `place-${bits(seed, 0, 0, index) % 100}-${index}`;

export const words = (text: string) => ({ fr: text, en: text });
