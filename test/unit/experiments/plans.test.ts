import { describe, expect, it } from 'vitest';
import { checkOffer } from '../../../shared/offer/offer.ts';
import { PLANNED, PLANS, randomPlan } from '../../experiments/plans.ts';

describe('plans', () => {
  it.each(PLANNED)('the one for %s is a valid offer', (kind) => expect(checkOffer(PLANS[kind])).toBeNull());

  it('drawn at random are valid, and differ', () => {
    const drawn = Array.from({ length: 50 }, (_, seed) => randomPlan(seed, 3));
    for (const offer of drawn) expect(checkOffer(offer), JSON.stringify(offer)).toBeNull();
    expect(new Set(drawn.map((offer) => JSON.stringify(offer))).size).toBe(50);
  });
});
