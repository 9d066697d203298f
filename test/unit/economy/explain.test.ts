import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../shared/economy/decisions.ts';
import { explain } from '../../../shared/economy/explain.ts';
import { advance, createWorld, explainLiving, explainPlaces, reportOf } from '../../../shared/economy/index.ts';
import { ABROAD, TERMS } from '../../../shared/economy/report.ts';
import { PER_ACTIVITY } from '../../../shared/economy/state.ts';
import { openYear } from '../../../shared/economy/year.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => ({ ...offer, station: 1, aidProduction: 5, exemption: 4 }));

describe('explain', () => {
  it.each([0, 1, 9, 20])('has terms that sum to the profit of the choice, after %d years', (years) => {
    const start = createWorld(scenario, 11);
    const world = years === 0 ? start : advance(start, offers, years);
    // Prices that stand at the end of a year are those of the year that just closed.
    const year = openYear({ ...world, elapsed: Math.max(0, years - 1) }, offers, NO_DECISIONS);
    for (let k = 0; k < PER_ACTIVITY; k++) {
      for (let r = 0; r < world.places.length; r++) {
        const { base, terms, profit } = explain(world, year, k, r, 3);
        const sum = TERMS.reduce((total, term) => total + terms[term], base);
        expect(sum, `activity ${k} in place ${r}`).toBeCloseTo(profit, 8);
      }
    }
  });
});

describe('explainPlaces', () => {
  const world = advance(createWorld(scenario, 11), offers, 15);
  const metropolis = scenario.territories.findIndex(({ kind }) => kind === 'metropolis');

  it('compares places in the order of the scenario', () => {
    const [rents, places] = [reportOf(world, 1).territories, explainPlaces(world, 'productionStandard')];
    expect(places).toHaveLength(rents.length);
    const dearest = places.reduce((worst, place, i) => (place.terms.rent < places[worst]!.terms.rent ? i : worst), 0);
    expect(dearest).toBe(metropolis);
  });

  it('counts control from a distance, and none at home', () => {
    const places = explainPlaces(world, 'upstreamStandard', metropolis);
    expect(places[metropolis]!.terms.control).toBe(-0);
    for (const [i, { terms }] of places.entries()) if (i !== metropolis) expect(terms.control).toBeLessThan(0);
    for (const { terms } of explainPlaces(world, 'upstreamStandard')) expect(terms.control).toBe(-0);
  });
});

describe('explainLiving', () => {
  const world = advance(createWorld(scenario, 11), offers, 20);
  const metropolis = scenario.territories.findIndex(({ kind }) => kind === 'metropolis');
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

  it('has the two pumps in its terms: careers for the executives, dear housing for the low-skilled', () => {
    const beside = (skill: 'executive' | 'lowSkilled', term: 'careers' | 'housing'): number => {
      const values = explainLiving(world, skill).map((living) => living[term]);
      return values[metropolis]! - mean(values);
    };
    expect(beside('executive', 'careers')).toBeGreaterThan(0);
    expect(beside('lowSkilled', 'careers')).toBeCloseTo(0, 12);
    expect(beside('lowSkilled', 'housing')).toBeLessThan(2 * beside('executive', 'housing'));
  });
});

describe('events', () => {
  const reports = Array.from({ length: 26 }, (_, i) => reportOf(advance(createWorld(scenario, 2), offers, i + 1), 1));
  const events = reports.flatMap((report) => report.events);

  it('give arrivals an advantage as their reason, departures a handicap', () => {
    for (const event of events) {
      const arrives = event.move === 'opened' || event.move === 'moved';
      expect(Math.sign(event.weight), JSON.stringify(event)).toBe(arrives ? 1 : -1);
    }
  });

  it('go abroad for wages', () => {
    const gone = events.filter(({ to }) => to === ABROAD);
    expect(gone.length).toBeGreaterThan(50);
    expect(gone.filter(({ why }) => why === 'wages').length / gone.length).toBeGreaterThan(0.9);
  });

  it('have more than one reason to come', () => {
    const reasons = new Set(events.filter(({ move }) => move === 'opened').map(({ why }) => why));
    expect(reasons.size).toBeGreaterThanOrEqual(5);
  });
});
