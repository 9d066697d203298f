/**
 * Counter-based luck: a draw is a hash of what it is drawn for, (seed, year, purpose, id, alternative), so there is
 * no generator to carry along, and a what-if changes only the draws that the change itself adds or takes away.
 */
import { absorb32, finish32, mix32, scramble32 } from './hash.ts';

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
  'elsewhereCount',
  'elsewhereSize',
  'elsewherePlace',
  'elsewhereFirm',
  'generatedPopulation',
  'generatedPlace',
  'generatedTrait',
  'generatedSkill',
  'generatedActivity',
  'generatedName',
  'randomPlan',
  'demand',
  'botCharacter',
  'mandate',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The number under which each purpose is hashed. */
export const PURPOSE = Object.fromEntries(PURPOSES.map((name, i) => [name, i + 1])) as Readonly<
  Record<Purpose, number>
>;

const BYTES = 5 * 4;
const UNIT = 1 / 4294967296;

/*
 * A key is hashed word by word, so what many draws have in common is hashed once: `stream` for all draws of one
 * purpose in a year, `strand` for all that one individual asks for, `draw` for one alternative.
 */

/** `purpose` is a member of `PURPOSE`; the rest are whole numbers. */
export const stream = (seed: number, year: number, purpose: number): number =>
  mix32(mix32(mix32(0, seed), year), purpose);

export const strand = (ofPurpose: number, id: number): number => mix32(ofPurpose, id);

/** 32 unsigned random bits for one key. */
export const bits = (seed: number, year: number, purpose: number, id: number, alternative = 0): number =>
  finish32(mix32(strand(stream(seed, year, purpose), id), alternative), BYTES);

/** Uniform on the open interval (0, 1), for an alternative that has been through `scramble32`. */
export const drawScrambled = (ofOne: number, scrambled: number): number =>
  (finish32(absorb32(ofOne, scrambled), BYTES) + 0.5) * UNIT;

/** The same for any alternative. */
export const draw = (ofOne: number, alternative: number): number => drawScrambled(ofOne, scramble32(alternative));

/** The same for a whole key. */
export const uniform = (seed: number, year: number, purpose: number, id: number, alternative = 0): number =>
  draw(strand(stream(seed, year, purpose), id), alternative);

const TERMS = 12;

/** Standard normal, by the sum of twelve uniforms (Irwin–Hall): no logarithm, tails cut at ±6. */
export function normalDraw(ofOne: number): number {
  let sum = -TERMS / 2;
  for (let i = 0; i < TERMS; i++) sum += draw(ofOne, i);
  return sum;
}

export const normal = (seed: number, year: number, purpose: number, id: number): number =>
  normalDraw(strand(stream(seed, year, purpose), id));
