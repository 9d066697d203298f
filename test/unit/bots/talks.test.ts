/** How the characters negotiate: by what is public, each in its own way. */
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../shared/bots/bots.ts';
import { MASS } from '../../../shared/bots/needs.ts';
import type { Binding, Offered, PactSight } from '../../../shared/bots/negotiation.ts';
import { TALKS } from '../../../shared/bots/talks.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { checkDeal, type Deal, type Terms } from '../../../shared/pact/deal.ts';
import { SEATS, scenario, sightOf } from './sights.ts';

const TURNS = 26;
const TRUCE = { kind: 'truce', rate: 100, exemption: 1 } as const;
const OPEN: Offer = { ...scenario.territories[1]!.offer, taxRate: 84, exemption: 5 };
const deal = (terms: Terms, some: Partial<Deal> = {}): Deal => ({ terms, turns: 6, penalty: 10, ...some });

interface Changes extends Partial<Pick<PactSight, 'pacts' | 'breaches' | 'refusals' | 'turn' | 'scenario' | 'report'>> {
  /** Offers in force that differ from the scenario's. */
  readonly offers?: ReadonlyMap<number, Offer>;
}

function sight(seat: number, { offers = new Map(), ...changes }: Changes = {}): PactSight {
  const seen = sightOf(seat);
  const standing = seen.standing.map((offer, i) => offers.get(i) ?? offer);
  const none = new Map<number, number>();
  return {
    ...{ ...seen, standing, playable: SEATS, turn: 1, turns: TURNS, pacts: [], breaches: none, refusals: none },
    ...changes,
  };
}

const offered = (seats: readonly number[], what: Deal, some: Partial<Offered> = {}): Offered => ({
  ...{ seats, deal: what, signed: [seats[0]!], version: 1 },
  ...some,
});
const binding = (seats: readonly number[], what: Deal, age: number, left = 3): Binding => ({
  ...offered(seats, what, { signed: seats }),
  ...{ id: 7, age, left },
});

describe.each(BOTS)('%s', (name) => {
  it('answers in turn and out of turn with what the rules allow, the same in the same sight', () => {
    for (const seat of [0, 3, 8]) {
      for (const terms of [TRUCE, { kind: 'revenue', percent: 90 } as const]) {
        const one = offered([1, 2, seat].toSorted(), deal(terms, { penalty: 45 }));
        const answer = TALKS[name].answer(sight(seat), one);
        expect(answer).toEqual(TALKS[name].answer(sight(seat), one));
        if (typeof answer === 'object') expect(checkDeal(answer, one.seats)).toBeNull();
      }
    }
  });
});

describe('the cooperator', () => {
  const { answer, leaves, propose } = TALKS.cooperator;
  const proposals = (changes: Changes = {}) =>
    Array.from({ length: TURNS }, (_, i) => propose(sight(3, { ...changes, turn: i + 1 }))).filter(
      (one) => one !== null,
    );

  it('proposes what it would sign itself, and what the rules allow', () => {
    expect(proposals().length).toBeGreaterThan(5);
    for (const { seats, deal: what } of proposals()) {
      const all = [3, ...seats].toSorted((a, b) => a - b);
      expect(checkDeal(what, all)).toBeNull();
      expect(answer(sight(3), offered(all, what))).toBe('sign');
    }
  });

  it('asks nobody more often than once in four turns, nobody who has just refused, nobody whose word was just broken', () => {
    const asked = new Map<number, number>();
    for (let turn = 1; turn <= TURNS; turn++) {
      for (const other of propose(sight(3, { turn }))?.seats ?? []) {
        expect(turn - (asked.get(other) ?? -4)).toBeGreaterThanOrEqual(4);
        asked.set(other, turn);
      }
    }
    const [other] = proposals()[0]!.seats;
    for (const memory of ['refusals', 'breaches'] as const) {
      const told = proposals({ [memory]: new Map([[other!, TURNS]]) });
      expect(told.flatMap(({ seats }) => seats)).not.toContain(other);
    }
  });

  it('asks more for a broken word once one has been broken, and asks nothing at the end', () => {
    const [first] = proposals();
    const [later] = proposals({ breaches: new Map([[19, 1]]) });
    expect(later!.deal.penalty).toBeGreaterThan(first!.deal.penalty);
    expect(propose(sight(3, { turn: TURNS }))).toBeNull();
  });

  it('builds with a neighbour what both are too small for', () => {
    const near = scenario.territories.map((place, i) =>
      i === 5 ? { ...place, x: scenario.territories[3]!.x } : place,
    );
    const beside = near.map((place, i) => (i === 5 ? { ...place, y: scenario.territories[3]!.y + 10 } : place));
    const { report } = sight(3);
    const places = report.territories.map((facts, i) =>
      i === 3 || i === 5 ? { ...facts, population: MASS / 2 } : facts,
    );
    const found = proposals({
      scenario: { ...scenario, territories: beside },
      report: { ...report, territories: places },
    }).filter(({ deal: { terms } }) => terms.kind === 'equipment');
    expect(found[0]).toMatchObject({ seats: [5], deal: { terms: { equipment: 'technopole' } } });
  });

  it('signs what is fair, says once what would be fairer, and does not haggle', () => {
    const hard = deal({ ...TRUCE, rate: 120 }, { penalty: 40 });
    expect(answer(sight(3), offered([1, 3], deal(TRUCE)))).toBe('sign');
    const counter = answer(sight(3), offered([1, 3], hard));
    expect(counter).toEqual(deal(TRUCE, { penalty: 20 }));
    expect(answer(sight(3), offered([1, 3], hard, { version: 2 }))).toBe('decline');
    expect(answer(sight(3, { breaches: new Map([[1, 1]]) }), offered([1, 3], deal(TRUCE)))).toBe('decline');
  });

  it('keeps its word', () => {
    expect(leaves(sight(3, { pacts: [binding([1, 3], deal(TRUCE, { penalty: 0 }), 4)] }))).toEqual([]);
  });
});

describe('the tax-cutter', () => {
  const { answer, leaves, propose } = TALKS.taxCutter;

  it('seeks nothing, shares nothing, and signs what is cheap to break or hardly binds', () => {
    expect(propose(sight(3))).toBeNull();
    expect(answer(sight(3), offered([1, 3], deal({ kind: 'revenue', percent: 5 })))).toBe('decline');
    expect(answer(sight(3), offered([1, 3], deal(TRUCE)))).toBe('sign');
    expect(answer(sight(3), offered([1, 3], deal(TRUCE, { penalty: 30 })))).toBe('decline');
    const loose = deal({ kind: 'truce', rate: 80, exemption: 5 }, { penalty: 30 });
    expect(answer(sight(3), offered([1, 3], loose))).toBe('sign');
  });

  it('breaks a cheap truce after the others have kept it for a while, a dear one never', () => {
    const leavesAt = (age: number, penalty: number) =>
      leaves(sight(3, { pacts: [binding([1, 3], deal(TRUCE, { penalty }), age)] }));
    expect([leavesAt(1, 10), leavesAt(2, 10), leavesAt(2, 30)]).toEqual([[], [7], []]);
    expect(leaves(sight(3, { pacts: [binding([1, 2], deal(TRUCE), 5)] }))).toEqual([]);
  });
});

it('the imitator waits until most of the others have signed', () => {
  const { answer } = TALKS.imitator;
  const seats = [1, 2, 3, 4];
  const after = (...signed: number[]) => answer(sight(4), offered(seats, deal(TRUCE), { signed }));
  expect([after(1), after(1, 2), after(1, 2, 3)]).toEqual(['wait', 'sign', 'sign']);
  expect(answer(sight(4), offered([1, 4], deal(TRUCE, { penalty: 50 })))).toBe('decline');
});

describe('the planner', () => {
  const { answer, leaves } = TALKS.planner;

  it('signs a truce where its rivals give up as much as it does', () => {
    const [pair, truce] = [[1, 3], deal(TRUCE)];
    expect(answer(sight(3, { offers: new Map([[1, OPEN]]) }), offered(pair, truce))).toBe('sign');
    expect(answer(sight(3, { offers: new Map([[3, OPEN]]) }), offered(pair, truce))).toBe('decline');
  });

  it('weighs a purse: what it gains by one it signs, what it loses by one it turns down', () => {
    const answers = SEATS.slice(0, 4).map((seat) =>
      answer(sight(seat), offered([0, 1, 2, 3], deal({ kind: 'revenue', percent: 100 }))),
    );
    expect(new Set(answers)).toEqual(new Set(['sign', 'decline']));
  });

  it('leaves what costs it more than the dues, and stays where they are dear', () => {
    const share = (penalty: number) =>
      deal({ kind: 'equipment', equipment: 'university', host: 19, percent: 25 }, { penalty });
    const leavesAt = (penalty: number) => {
      const pact = binding([3, 19], share(penalty), 4);
      const agreements = [
        { type: 'equipment', seats: [3, 19], equipment: 'university', host: 19, percent: 25 },
      ] as const;
      return leaves({ ...sight(3, { pacts: [pact] }), agreements });
    };
    expect(leavesAt(0)).toEqual([7]);
    expect(leavesAt(50)).toEqual([]);
  });
});
