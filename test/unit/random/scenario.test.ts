/** What others build on: every draw is valid, differs, and reaches the ends of what a scenario may say. */
import { describe, expect, it } from 'vitest';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { INSTRUMENT, INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import { boundShare, checkOffer } from '../../../shared/offer/offer.ts';
import { randomDecisions } from '../../random/decisions.ts';
import { randomOffer } from '../../random/offer.ts';
import { randomDocument, randomScenario, SMALL } from '../../random/scenario.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const territories = SEEDS.flatMap((seed) => randomScenario(seed).territories);
const offers = SEEDS.flatMap((seed) => [0, 1, 2].map((place) => randomOffer(seed, 5, place)));
const span = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

describe('random scenarios', () => {
  it('are the same for the same seed, and other ones for others', () => {
    expect(randomDocument(4)).toEqual(randomDocument(4));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(randomDocument(seed).territories))).size).toBe(SEEDS.length);
  });

  it('keep to the size asked for', () => {
    const scenarios = SEEDS.map((seed) => randomScenario(seed, { ...SMALL, territories: [20, 60], years: [3, 3] }));
    expect(span(scenarios.map((scenario) => scenario.territories.length))).toEqual([20, 60]);
    expect(span(scenarios.map(({ years }) => years))).toEqual([3, 3]);
    const crowded = scenarios.filter(({ establishments, territories: { length } }) => establishments < 5 * length);
    expect(crowded).toEqual([]);
  });

  it.each([
    ['population', 100, 30_000_000],
    ['rent', 0.005, 5],
    ['supplyElasticity', 0.1, 10],
    ['accessibility', 0.01, 2],
    ['legacy', 0, 1],
    ['amenity', -1, 1],
    ['basicJobs', 0.05, 0.9],
  ] as const)('reach both ends of %s', (field, low, high) => {
    expect(span(territories.map((territory) => territory[field]))).toEqual([low, high]);
  });

  it('have places with and without a line, a seat, headquarters, a known area; some that live by one thing', () => {
    for (const trait of ['lineYear', 'area'] as const)
      expect(new Set(territories.map((territory) => territory[trait] === null)).size).toBe(2);
    expect(new Set(territories.map(({ seat }) => seat)).size).toBe(2);
    expect(span(territories.map(({ headquarters }) => headquarters))[0]).toBe(0);
    expect(span(territories.map(({ activities }) => Math.max(...Object.values(activities))))[1]).toBe(1);
  });
});

describe('random offers', () => {
  it('are valid, and bind nothing, something or all', () => {
    expect(offers.map(checkOffer).filter((fault) => fault !== null)).toEqual([]);
    expect(span(offers.map(boundShare))).toEqual([0, 100]);
  });

  it.each(INSTRUMENTS.filter((id) => INSTRUMENT[id].unit !== 'share'))('take %s from end to end', (id) => {
    expect(span(offers.map((offer) => offer[id]))).toEqual([INSTRUMENT[id].min, INSTRUMENT[id].max]);
  });

  it('differ by place and by turn', () => {
    expect(randomOffer(1, 2, 3)).toEqual(randomOffer(1, 2, 3));
    expect(randomOffer(1, 2, 3)).not.toEqual(randomOffer(1, 3, 2));
  });
});

describe('random decisions', () => {
  const announced = [{ id: 4 }, { id: 9 }] as Headline[];
  const decisions = SEEDS.map((seed) => randomDecisions(seed, 3, announced, 5));
  const bids = decisions.flatMap((decision) => decision.bids);
  const spreads = decisions.flatMap(({ spread }) => (spread === null ? [] : [Object.values(spread)]));

  it('bid whole numbers for what is announced, up to the most', () => {
    expect(new Set(bids.map(({ project }) => project))).toEqual(new Set([4, 9]));
    expect(new Set(bids.map(({ territory }) => territory)).size).toBe(5);
    expect(span(bids.map(({ value }) => value))).toEqual([1, HEADLINES.most]);
    expect(bids.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('leave the State to its calendar or spread what it has', () => {
    expect(spreads.length).toBeGreaterThan(0);
    expect(spreads.length).toBeLessThan(SEEDS.length);
    for (const shares of spreads) expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(100);
  });
});
