import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '../../../../shared/dimensions.ts';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { createWorld } from '../../../../shared/economy/index.ts';
import { type Market, openMarket } from '../../../../shared/economy/location/market.ts';
import { race } from '../../../../shared/economy/location/race.ts';
import { placeWeights } from '../../../../shared/economy/location/weights.ts';
import { copyWorld, type World } from '../../../../shared/economy/world.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import { PURPOSE } from '../../../../shared/maths/random.ts';
import { valmarche } from '../../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);
const world = createWorld(scenario, 4);
const year = openYear({ ...world, elapsed: 12 }, offers, NO_DECISIONS);
const marketOf = (of: World): Market => openMarket(of, year);
const STANDARD = ACTIVITIES.indexOf('productionStandard');
const DRAWS = 20_000;

const choices = (market: Market): number[] =>
  Array.from({ length: DRAWS }, (_, id) => race(market, STANDARD, 0, PURPOSE.projectPlace, id).place);

describe('race', () => {
  it('chooses each place as often as its weight says', () => {
    const market = marketOf(world);
    const weights = placeWeights(market, STANDARD, 0);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const counts = new Map<number, number>();
    for (const place of choices(market)) counts.set(place, (counts.get(place) ?? 0) + 1);
    weights.forEach((weight, r) => {
      const share = weight / all;
      const seen = (counts.get(r < world.places.length ? r : world.places.length - 1 - r) ?? 0) / DRAWS;
      const deviation = Math.sqrt((share * (1 - share)) / DRAWS);
      expect(Math.abs(seen - share), `place ${r}`).toBeLessThanOrEqual(4.5 * deviation + 1e-12);
    });
  });

  it('keeps the luck of the rest: who chooses otherwise when one place gains, chooses that place', () => {
    const better = copyWorld(world);
    // The largest labour market is alone in its nest, so that no other place of a nest is crowded out with it.
    const gaining = world.reference.nest.indexOf(2);
    better.state.newcomerProfit[gaining * ACTIVITIES.length + STANDARD]! += 8;
    const [usual, changed] = [choices(marketOf(world)), choices(marketOf(better))];
    const moved = usual.map((place, id) => [place, changed[id]!] as const).filter(([a, b]) => a !== b);
    expect(moved.length).toBeGreaterThan(100);
    // Abroad is weighed against the whole region, so that it may gain a little too.
    for (const [, to] of moved) expect([gaining, -1]).toContain(to);
  });
});

describe('placeWeights', () => {
  it('gives nothing where there is no profit or no room', () => {
    const poor = copyWorld(world);
    poor.state.newcomerProfit[5 * ACTIVITIES.length + STANDARD] = -1;
    const market = marketOf(poor);
    market.free[6] = 0;
    const weights = placeWeights(market, STANDARD, 0);
    expect(weights[5]).toBe(0);
    expect(weights[6]).toBe(0);
    expect(weights[7]).toBeGreaterThan(0);
  });

  it('sends abroad less than it draws from the region when the whole region gains', () => {
    const share = (of: World): number => {
      const weights = placeWeights(marketOf(of), STANDARD, 0);
      return weights[world.places.length]! / weights.reduce((sum, weight) => sum + weight, 0);
    };
    const richer = copyWorld(world);
    richer.state.newcomerProfit.forEach((profit, i) => {
      richer.state.newcomerProfit[i] = profit + 10;
    });
    expect(share(richer)).toBeLessThan(share(world));
    expect(share(richer)).toBeGreaterThan(share(world) / 3);
  });
});
