/**
 * Hashes that name a state: 64 bits as two 32-bit lanes of MurmurHash3 (A. Appleby, public domain, x86_32 variant).
 * They tell states apart; they keep no secret. The same on either byte order: doubles are read low word first,
 * everything narrower as one 32-bit word an element.
 */
import { HIGH_WORD } from './binary64.ts';

export type Hashable = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** The half of a round of MurmurHash3 that depends on the word alone. */
export function scramble32(word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** The other half: takes a word that `scramble32` has prepared into `state`. */
export function absorb32(state: number, scrambled: number): number {
  const h = state ^ scrambled;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** One round of MurmurHash3: stirs the 32-bit `word` into `state`. */
export const mix32 = (state: number, word: number): number => absorb32(state, scramble32(word));

/** The closing avalanche of MurmurHash3; `length` is the number of bytes mixed in. Unsigned 32-bit. */
export function finish32(state: number, length: number): number {
  let h = state ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32-bit hash of the UTF-16 code units of a text. */
export function hashText(text: string, seed = 0): number {
  let state = seed | 0;
  for (let i = 0; i < text.length; i++) state = mix32(state, text.charCodeAt(i));
  return finish32(state, text.length * 4);
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** A 64-bit hash of a sequence of arrays, built up piece by piece. */
export class Hasher {
  #left = 0x2f0b4c47;
  #right = 0x5bd1e995;
  #bytes = 0;

  word(value: number): this {
    this.#left = mix32(this.#left, value);
    this.#right = mix32(this.#right, value);
    this.#bytes += 4;
    return this;
  }

  /** The first `length` elements (all by default), after their number. */
  array(values: Hashable, length = values.length): this {
    this.word(length);
    if (!(values instanceof Float64Array)) {
      for (let i = 0; i < length; i++) this.word(values[i]!);
      return this;
    }
    const words = new Uint32Array(values.buffer, values.byteOffset, length * 2);
    for (let i = 0; i < words.length; i++) this.word(words[HIGH_WORD === 1 ? i : i ^ 1]!);
    return this;
  }

  text(value: string): this {
    return this.word(hashText(value)).word(value.length);
  }

  /** 16 hexadecimal digits. */
  digest(): string {
    return hex(finish32(this.#left, this.#bytes)) + hex(finish32(this.#right, this.#bytes));
  }
}

/** 16 hexadecimal digits for a text. */
export const digest = (text: string): string => new Hasher().word(hashText(text, 1)).text(text).digest();
