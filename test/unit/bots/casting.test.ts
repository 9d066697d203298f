import { expect, it } from 'vitest';
import { BOTS } from '../../../shared/bots/bots.ts';
import { castBots } from '../../../shared/bots/casting.ts';

it('every match of eight seats and more has a mix, the same match always the same, another one another', () => {
  for (let seed = 0; seed < 50; seed++) {
    const cast = castBots(seed, 8);
    expect(new Set(cast)).toEqual(new Set(BOTS));
    expect(cast).toEqual(castBots(seed, 8));
  }
  expect(castBots(1, 20)).not.toEqual(castBots(2, 20));
  expect(castBots(1, 20).filter((name) => name === 'planner').length).toBeLessThanOrEqual(3);
});
