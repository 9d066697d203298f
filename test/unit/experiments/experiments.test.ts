/** E1 to E3 on a few seeds; the command runs them on many. */
import { describe, expect, it } from 'vitest';
import { jitter } from '../../experiments/jitter.ts';
import { outcomes } from '../../experiments/run.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const SEEDS = 3;
const results = outcomes(['E1', 'E2', 'E3'], SEEDS, 60_000);
const result = (id: string) => results.find((outcome) => outcome.id === id)!;

describe.each(['E1', 'E2', 'E3'])('%s', (id) => {
  it('holds', () => expect(result(id), JSON.stringify(result(id))).toMatchObject({ holds: true, share: 1 }));

  it('is lost without its mechanism', () => expect(result(id).ablation.share).toBeLessThan(0.5));
});

describe('effects', () => {
  it('E1: most of the rise goes with the regime', () =>
    expect(result('E1').ablation.value).toBeLessThan(result('E1').value / 2));

  it('E2: without selective mobility the low-skilled do not leave', () =>
    expect(result('E2').detail.lowSkilledAllAlike).toBeGreaterThan(0));

  it('E3: without spill-over the edge loses more than a third of what it gained', () =>
    expect(result('E3').ablation.value).toBeLessThan((result('E3').value * 2) / 3));
});

describe('jitter', () => {
  const scenario = valmarche();

  it('moves towns but neither metropolis nor edge, and keeps shares summing to 1', () => {
    const moved = jitter(scenario, 3);
    const away = moved.territories.map((territory, i) => {
      const from = scenario.territories[i]!;
      return Math.hypot(territory.x - from.x, territory.y - from.y);
    });
    expect(away.filter((distance) => distance === 0)).toHaveLength(2);
    for (const { skills } of moved.territories) {
      expect(Object.values(skills).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it('differs from seed to seed', () => expect(jitter(scenario, 1)).not.toEqual(jitter(scenario, 2)));
});
