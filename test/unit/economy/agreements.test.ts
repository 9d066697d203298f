/** What pacts do to money and to equipment, beside the same year without them. */
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/economy/agreements.ts';
import { advance, createWorld, type World } from '../../../shared/economy/index.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);
const start = advance(createWorld(scenario, 5), offers, 4);
const lived = (agreements: readonly Agreement[], years = 1): World => advance(start, offers, years, { agreements });
const alone = lived([]);

/** Neighbours: the place that lies nearest to each other, and one that lies far from both. */
const [host, near, far] = ((): [number, number, number] => {
  const gap = (a: number, b: number): number => {
    const [p, q] = [scenario.territories[a]!, scenario.territories[b]!];
    return Math.hypot(p.x - q.x, p.y - q.y);
  };
  const others = [...scenario.territories.keys()].slice(1).sort((a, b) => gap(0, a) - gap(0, b));
  return [0, others[0]!, others.at(-1)!];
})();
const at = (world: World, index: number): number => world.rank[index]!;
const ledger = (world: World, account: keyof World['journal']['ledger'], index: number): number =>
  world.journal.ledger[account][at(world, index)]!;

describe('a shared equipment', () => {
  const together = lived([{ type: 'equipment', seats: [host, near], equipment: 'technopole', host, percent: 10 }], 5);
  const apart = lived([], 5);
  const use = (world: World, index: number): number => world.state.technopole[at(world, index)]!;

  it('is paid by each, stands at the host’s and serves the partner, who lies near', () => {
    expect(ledger(together, 'joint', host)).toBeGreaterThan(0);
    expect(ledger(together, 'joint', near)).toBeGreaterThan(0);
    expect(use(together, host)).toBeGreaterThan(use(apart, host));
    expect(use(together, near)).toBeGreaterThan(use(apart, near));
  });

  it('serves the host alone once the pact is over', () => {
    const later = advance(together, offers, 1);
    expect(later.state.access.every((value) => value === 0)).toBe(true);
    expect(use(later, near)).toBeLessThan(use(together, near));
    expect(use(later, host)).toBeGreaterThan(use(advance(apart, offers, 1), host));
  });

  it('serves those who are far away less', () => {
    const afar = lived([{ type: 'equipment', seats: [host, far], equipment: 'technopole', host, percent: 10 }], 5);
    const gained = (world: World, index: number): number => world.state.access[at(world, index) * 2]!;
    expect(gained(afar, far)).toBeLessThan(gained(together, near));
  });
});

it('a shared revenue moves what newcomers pay towards those who have fewer of them, and nothing else', () => {
  const seats = [host, near, far];
  const shared = lived([{ type: 'revenue', seats, percent: 100 }]);
  const moved = seats.map((index) => ledger(shared, 'pooled', index));
  expect(Math.max(...moved)).toBeGreaterThan(0);
  expect(moved.reduce((sum, money) => sum + money, 0)).toBeCloseTo(0, 9);
  for (const [i, index] of seats.entries()) {
    const gain = shared.state.revenue[at(shared, index)]! - alone.state.revenue[at(alone, index)]!;
    expect(gain).toBeCloseTo(moved[i]!, 6);
  }
  expect(shared.state.basicJobsAll).toEqual(alone.state.basicJobsAll);
});

it('dues are paid by whoever broke, out of what is free, and reach the others in equal parts', () => {
  const broken = lived([{ type: 'dues', from: near, to: [host, far], percent: 20 }]);
  const due = 0.2 * start.state.freeBudget[at(start, near)]!;
  expect(ledger(broken, 'dues', near)).toBeCloseTo(due, 9);
  expect(ledger(broken, 'dues', host)).toBeCloseTo(-due / 2, 9);
  expect(ledger(broken, 'dues', far)).toBeCloseTo(-due / 2, 9);
});

it('dues are paid in the first year of a turn only', () => {
  const dues: Agreement = { type: 'dues', from: near, to: [host], percent: 20 };
  expect(ledger(lived([dues], 2), 'dues', near)).toBeCloseTo(ledger(lived([dues]), 'dues', near), 9);
});
