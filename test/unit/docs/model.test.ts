/** The pages of the model for teachers stay true: every parameter, formula, dial and file that they quote is the code's. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIALS } from '../../../shared/economy/dials.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { LEFT_BEHIND } from '../../../shared/economy/measure.ts';
import * as activities from '../../../shared/economy/parameters/activities.ts';
import * as firms from '../../../shared/economy/parameters/firms.ts';
import * as people from '../../../shared/economy/parameters/people.ts';
import * as places from '../../../shared/economy/parameters/places.ts';
import * as public_ from '../../../shared/economy/parameters/public.ts';
import { FRENCH_STATE } from '../../../shared/scenario/defaults.ts';
import { EXPERIMENTS } from '../../experiments/all.ts';
import { linesOf, numbersInFormulas, numbersWithin, quotesOf, readPage, sectionsOf, spansOf } from './model.ts';

const PARAMETERS: Readonly<Record<string, unknown>> = {
  ...activities,
  ...firms,
  ...people,
  ...places,
  ...public_,
  HEADLINES,
  FRENCH_STATE,
  LEFT_BEHIND,
};

const parameter = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], PARAMETERS);

/** Numbers that are the shape of a formula and no parameter: none, whole, squared, percent, the eighth power of room. */
const SHAPE = [0, 1, 2, 8];
const ENOUGH = 150;
const PAGES = ['le-modele.md', 'the-model.md'];
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

describe.each(PAGES)('%s', (name) => {
  const page = readPage(name);
  const spans = spansOf(page);

  it('gives parameters the values that they have', () => {
    const quotes = quotesOf(page);
    expect(quotes.length).toBeGreaterThan(ENOUGH);
    expect(quotes.map(({ path }) => [path, parameter(path)])).toEqual(quotes.map(({ path, value }) => [path, value]));
  });

  it('names no parameter that is not there', () => {
    const names = spans.filter((span) => /^[A-Z][A-Z_]+(\.\w+)+$/.test(span));
    expect(names.filter((path) => parameter(path) === undefined)).toEqual([]);
  });

  it.each(sectionsOf(page))('writes no number into a formula that it does not quote: $title', ({ text }) => {
    const quoted = quotesOf(text).flatMap(({ value }) => numbersWithin(value).map(Math.abs));
    expect(numbersInFormulas(text).filter((number) => ![...SHAPE, ...quoted].includes(number))).toEqual([]);
  });

  it('names dials and files that are there', () => {
    const dials = spans.filter((span) => span.startsWith('dials.')).map((span) => span.slice('dials.'.length));
    expect(dials.filter((dial) => !(DIALS as readonly string[]).includes(dial))).toEqual([]);
    const files = spans.filter((span) => /^[\w/]+\.ts$/.test(span));
    const folders = ['../../../shared/economy/', '../../../shared/', '../../../'];
    const found = (file: string): boolean =>
      folders.some((folder) => existsSync(new URL(`${folder}${file}`, import.meta.url)));
    expect(files.filter((file) => !found(file))).toEqual([]);
  });

  it('speaks of every experiment', () => {
    expect(EXPERIMENTS.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(page))).toEqual([]);
  });
});

describe('both languages', () => {
  const [french, english] = PAGES.map(readPage) as [string, string];
  const quoted = (page: string): readonly string[] =>
    unique(quotesOf(page).map(({ path, value }) => `${path} = ${JSON.stringify(value)}`));

  it('quote the same parameters, dials, files and lines of the article', () => {
    expect(quoted(english)).toEqual(quoted(french));
    expect(unique(spansOf(english))).toEqual(unique(spansOf(french)));
    expect(unique(linesOf(english))).toEqual(unique(linesOf(french)));
  });

  it('have the same sections with the same formulas', () => {
    const formulas = (page: string) => sectionsOf(page).map(({ text }) => numbersInFormulas(text));
    expect(formulas(english)).toEqual(formulas(french));
  });
});
