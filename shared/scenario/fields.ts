/** The pieces that the schema of scenarios is made of: each says its bounds and, in an English sentence, its meaning. */
import * as z from 'zod/mini';
import { LANGUAGE_MEANINGS } from './meanings.ts';
import { LANGUAGES, type Language } from './scenario.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const number = (min: number, max: number, about: string) =>
  z.number().check(z.minimum(min), z.maximum(max), z.describe(about));
export const whole = (min: number, max: number, about: string) =>
  z.int().check(z.minimum(min), z.maximum(max), z.describe(about));
export const text = (longest: number, about: string) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.describe(about));
export const slug = (about: string) => text(64, about).check(z.regex(SLUG));

/** A field that may be `null`, and is when left out. */
export const orNull = <S extends z.core.$ZodType>(schema: S, about: string) =>
  z._default(z.nullable(schema), null).check(z.describe(about));

/** One field a member of a closed list, all of them required. */
export function each<K extends string, S extends z.core.$ZodType>(
  keys: readonly K[],
  about: string,
  field: (key: K) => S,
) {
  const shape = Object.fromEntries(keys.map((key) => [key, field(key)])) as Record<K, S>;
  return z.strictObject(shape).check(z.describe(about));
}

const TWO_LETTERS = /^[a-z]{2}$/;

/** A text in our languages, and in as many others as its author has. */
export const words = (longest: number, about: string) => {
  const ours = Object.fromEntries(LANGUAGES.map((id) => [id, text(longest, LANGUAGE_MEANINGS[id])]));
  const other = text(longest, 'In another language, by its two letters (ISO 639-1).');
  return z.catchall(z.object(ours as Record<Language, typeof other>), other).check(z.describe(about), (said) => {
    const keys = Object.keys(said.value).filter((id) => !TWO_LETTERS.test(id));
    if (keys.length > 0) said.issues.push({ code: 'unrecognized_keys', keys, input: said.value });
  });
};

export const series = (min: number, max: number, about: string) =>
  z
    .array(z.tuple([number(1800, 2200, 'Calendar year.'), number(min, max, 'Value.')]))
    .check(z.minLength(1), z.maxLength(200), z.describe(`${about} Points [year, value] in order; linear between.`));
