import { describe, expect, it } from 'vitest';
import { digest, finish32, Hasher, hashText, mix32 } from '../../../shared/maths/hash.ts';

const murmur = (seed: number, words: readonly number[]): number =>
  finish32(
    words.reduce((state, word) => mix32(state, word), seed | 0),
    words.length * 4,
  );

describe('MurmurHash3 x86_32, published vectors', () => {
  it.each([
    [0, [], 0x00000000],
    [1, [], 0x514e28b7],
    [0xffffffff, [], 0x81f16f39],
    [0, [0xffffffff], 0x76293b50],
    [0, [0x87654321], 0xf55b516b],
    [0x5082edee, [0x87654321], 0x2362f9de],
    [0, [0], 0x2362f9de],
  ])('seed %i, words %j', (seed, words, expected) => expect(murmur(seed, words)).toBe(expected));
});

describe('Hasher', () => {
  const of = (...values: number[]): string => new Hasher().array(Float64Array.from(values)).digest();

  it('gives 16 hexadecimal digits, the same each time', () => {
    expect(of(1, 2, 3)).toMatch(/^[0-9a-f]{16}$/);
    expect(of(1, 2, 3)).toBe(of(1, 2, 3));
    expect(of(1, 2, 3)).toBe('dedfd8c5af2b5a23');
  });

  it('sees the last bit, the order, the length and the sign of zero', () => {
    const all = [of(1, 2), of(2, 1), of(1, 2 + 2 ** -51), of(1, 2, 0), of(0), of(-0), of()];
    expect(new Set(all).size).toBe(all.length);
  });

  it('reads narrow arrays by value, and only as far as asked', () => {
    const words = (array: Int32Array | Uint8Array, length?: number): string =>
      new Hasher().array(array, length).digest();
    expect(words(Int32Array.of(1, 2))).toBe(words(Uint8Array.of(1, 2)));
    expect(words(Int32Array.of(1, 2, 9), 2)).toBe(words(Int32Array.of(1, 2)));
  });

  it('has no collision among many close arrays', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 20_000; i++) seen.add(of(i / 7));
    expect(seen.size).toBe(20_000);
  });
});

describe('texts', () => {
  it('tells close texts apart', () => {
    expect(hashText('lens-henin')).not.toBe(hashText('lens-heniN'));
    expect(digest('lens-henin')).toMatch(/^[0-9a-f]{16}$/);
    expect(digest('a')).not.toBe(digest('b'));
  });
});
