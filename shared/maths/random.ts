/**
 * Counter-based luck: a draw is a hash of what it is drawn for, (seed, year, purpose, id, alternative), so there is
 * no generator to carry along, and a what-if changes only the draws that the change itself adds or takes away.
 */
import { finish32, mix32 } from './hash.ts';

/** Everything that luck is asked for. No two draws share one; new ones go at the end, so that old logs replay. */
export const PURPOSES = [
  'headquartersSeat',
  'startActivity',
  'startSize',
  'startOwner',
  'startFirm',
  'talent',
  'review',
  'stay',
  'closure',
  'relocation',
  'projectActivity',
  'projectFirm',
  'projectSize',
  'projectPlace',
  'localCount',
  'localActivity',
  'localSize',
  'spinOff',
  'spinOffActivity',
  'spinOffNeighbour',
  'spinOffSize',
  'headquartersDrift',
  'headquartersPlace',
  'scenarioPlace',
  'scenarioPopulation',
  'scenarioSkill',
  'headlineCount',
  'headlineType',
  'headlineSize',
  'headlineFirm',
  'headlinePlace',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The number under which each purpose is hashed. */
export const PURPOSE = Object.fromEntries(PURPOSES.map((name, i) => [name, i + 1])) as Readonly<
  Record<Purpose, number>
>;

const WORDS = 5;

/** 32 unsigned random bits for one key. `purpose` is a member of `PURPOSE`; the rest are whole numbers. */
export function bits(seed: number, year: number, purpose: number, id: number, alternative = 0): number {
  let state = mix32(0, seed);
  state = mix32(state, year);
  state = mix32(state, purpose);
  state = mix32(state, id);
  state = mix32(state, alternative);
  return finish32(state, WORDS * 4);
}

/** Uniform on the open interval (0, 1). */
export const uniform = (seed: number, year: number, purpose: number, id: number, alternative = 0): number =>
  (bits(seed, year, purpose, id, alternative) + 0.5) / 4294967296;

const TERMS = 12;

/** Standard normal, by the sum of twelve uniforms (Irwin–Hall): no logarithm, tails cut at ±6. */
export function normal(seed: number, year: number, purpose: number, id: number): number {
  let sum = -TERMS / 2;
  for (let i = 0; i < TERMS; i++) sum += uniform(seed, year, purpose, id, i);
  return sum;
}
