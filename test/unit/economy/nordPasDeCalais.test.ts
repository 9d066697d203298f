/** Twenty-five years of the real region, untouched: nothing explodes, nothing vanishes, and it becomes dual. */
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../experiments/valmarche.ts';
import { first, last, live } from '../../experiments/vocabulary.ts';

const scenario = readScenario('nord-pas-de-calais-1975');

describe.each([1, 2, 3])('seed %d', (seed) => {
  const life = live(scenario, seed, { years: 25 });

  it.each(scenario.territories.map(({ id }, index) => ({ id, index })))('$id stays plausible', ({ index }) => {
    const [start, end] = [first(life), last(life)].map((report) => report.territories[index]!);
    expect(end!.population / start!.population).toBeGreaterThan(0.6);
    // A new town of 37,000 may come near its limit of housing; nobody else grows like that.
    const most = scenario.territories[index]!.housingLimit === null ? 1.5 : 2;
    expect(end!.population / start!.population).toBeLessThan(most);
    for (const report of life) {
      expect(report.territories[index]!.unemployment).toBeGreaterThanOrEqual(0.029);
      expect(report.territories[index]!.unemployment).toBeLessThan(0.25);
    }
  });

  it('ends with mass unemployment, fewer jobs in traditional production, and two kinds of place', () => {
    const end = last(life);
    const traditional = (report: typeof end): number =>
      report.territories.reduce((sum, facts) => sum + facts.jobsByActivity.productionTraditional, 0);
    expect(end.nation.unemployment).toBeGreaterThan(0.06);
    expect(traditional(end)).toBeLessThan(traditional(first(life)) / 2);
    const attractive = end.territories.map((facts) => facts.attractiveness);
    expect(Math.max(...attractive)).toBeGreaterThan(0.7);
    expect(Math.min(...attractive)).toBeLessThan(0.35);
    const start = first(life).indicators;
    expect(end.indicators.dissimilarity).toBeGreaterThan(1.05 * start.dissimilarity);
    expect(end.indicators.polarisation).toBeGreaterThan(3 * start.polarisation);
  });
});
