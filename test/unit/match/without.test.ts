/** What is left of a turn when a seat stays out of it. */
import { expect, it } from 'vitest';
import type { Agreement } from '../../../shared/economy/agreements.ts';
import { planWithout, withoutSeat } from '../../../shared/match/course.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const bid = (territory: number) => ({ project: 4, territory, value: 5 });

const equipment = (host: number, ...seats: number[]): Agreement => ({
  type: 'equipment',
  equipment: 'technopole',
  host,
  seats,
  percent: 9,
});
const revenue = (...seats: number[]): Agreement => ({ type: 'revenue', seats, percent: 30 });
const dues = (from: number, ...to: number[]): Agreement => ({ type: 'dues', from, to, percent: 5 });

const left = (seat: number, ...agreements: readonly Agreement[]) => withoutSeat({ agreements }, seat).agreements;

it('has none of its bids, and all of the others’', () => {
  expect(withoutSeat({ bids: [bid(1), bid(2)] }, 1).bids).toEqual([bid(2)]);
});

it('leaves a pact to those who are enough for it, and none that needs the seat', () => {
  expect(left(1, equipment(0, 0, 1, 2), revenue(1, 2, 3))).toEqual([equipment(0, 0, 2), revenue(2, 3)]);
  expect(left(1, equipment(1, 0, 1, 2), equipment(0, 0, 1), revenue(1, 3))).toEqual([]);
  expect(left(4, equipment(0, 0, 1), revenue(1, 3))).toEqual([equipment(0, 0, 1), revenue(1, 3)]);
});

it('neither owes nor is owed for a broken word', () => {
  expect(left(1, dues(1, 2), dues(2, 1), dues(3, 1, 2))).toEqual([dues(3, 2)]);
});

it('keeps the scenario’s offer, while the others’ stand', () => {
  const scenario = valmarche();
  const offers = scenario.territories.map(({ offer }) => ({ ...offer, taxRate: 90 }));
  const without = planWithout(scenario, [0, 2], { offers, years: 1, decisions: {} });
  expect(without.offers[0]).toEqual(scenario.territories[0]!.offer);
  expect(without.offers[1]).toEqual(offers[1]);
  expect(without.offers[2]).toEqual(scenario.territories[2]!.offer);
});
