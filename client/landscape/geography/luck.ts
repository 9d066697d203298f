/** Luck of the drawing: a hash of what it is drawn for, so that the same region is drawn the same everywhere. */
import { finish32, mix32 } from '../../../shared/maths/hash.ts';

/** Uniform on [0, 1) for a key of whole numbers. */
export function luck(...key: readonly number[]): number {
  let state = 0x1badb002;
  for (const word of key) state = mix32(state, word | 0);
  return finish32(state, key.length * 4) / 4294967296;
}

/** `luck` of three words, spelt out: noise asks for millions. */
const corner = (seed: number, i: number, j: number): number =>
  finish32(mix32(mix32(mix32(0x1badb002, seed), i), j), 12) / 4294967296;

const fade = (t: number): number => t * t * (3 - 2 * t);
const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Value noise, smooth over about one unit of (x, y), −1 to 1. */
export function noise(x: number, y: number, seed: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = fade(x - i);
  const top = lerp(corner(seed, i, j), corner(seed, i + 1, j), u);
  const bottom = lerp(corner(seed, i, j + 1), corner(seed, i + 1, j + 1), u);
  return lerp(top, bottom, fade(y - j)) * 2 - 1;
}

/** Three octaves of `noise`, each half as wide and half as strong as the one before; about −1 to 1. */
export const roughness = (x: number, y: number, seed: number): number =>
  (noise(x, y, seed) + 0.5 * noise(2 * x, 2 * y, seed + 1) + 0.25 * noise(4 * x, 4 * y, seed + 2)) / 1.75;
