/** What offers do, and what they cost. */
import { describe, expect, it } from 'vitest';
import { advance, createWorld, reportOf, type World } from '../../../shared/economy/index.ts';
import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { PER_FUNCTION } from '../../../shared/economy/state.ts';
import { SHARES } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { mean } from '../../experiments/statistics.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { last, live } from '../../experiments/vocabulary.ts';

const scenario = valmarche();
const index = (id: string): number => scenario.territories.findIndex((territory) => territory.id === id);
const [METROPOLIS, TOWN, BASIN] = ['valmarche', 'pont-aurain', 'noirefosse'].map(index) as [number, number, number];
const SEEDS = [1, 2, 3, 4];
/** The lives that nobody touched, one a seed: what every effect is held against. */
const untouched = new Map(SEEDS.map((seed) => [seed, live(scenario, seed)]));
const NOTHING = Object.fromEntries(SHARES.map((id) => [id, 0])) as Partial<Offer>;

/** Mean over seeds of what an offer of one territory changes there, after so many years and with the same luck. */
function effect(
  territory: number,
  offer: Partial<Offer>,
  years: number,
  read: (facts: TerritoryFacts) => number,
): number {
  return mean(
    SEEDS.map((seed) => {
      const touched = live(scenario, seed, { years, offers: new Map([[territory, offer]]) });
      const [made, came] = [last(touched), untouched.get(seed)![years]!].map(
        (report) => report.territories[territory]!,
      );
      return read(made!) - read(came!);
    }),
  );
}

/** The default offer with a share of the free budget moved to one instrument from all others. */
function leaning(territory: number, id: (typeof SHARES)[number], share: number): Partial<Offer> {
  const { offer } = scenario.territories[territory]!;
  const kept = Object.fromEntries(SHARES.map((other) => [other, Math.floor((offer[other] * (100 - share)) / 100)]));
  return { ...kept, [id]: kept[id]! + share };
}

const offersWith = (territory: number, changed: Partial<Offer>): Offer[] =>
  scenario.territories.map(({ offer }, i) => (i === territory ? { ...offer, ...changed } : offer));

/** MF spent on shares in the last year. */
function spentBy(world: World, territory: number): number {
  const row = world.rank[territory]! * SHARES.length;
  return world.state.spending.subarray(row, row + SHARES.length).reduce((a, b) => a + b, 0);
}

describe('shares', () => {
  it('left unbound pay back debt and build reserves', () => {
    expect(effect(BASIN, NOTHING, 3, (facts) => facts.debt)).toBeLessThan(-100);
  });

  it('are never spent beyond the free budget', () => {
    const end = last(live(scenario, 1, { offers: new Map([[TOWN, { ...NOTHING, culture: 100 }]]) }));
    const debt = end.territories[TOWN]!.debt;
    expect(debt).toBeLessThan(0.1 * end.territories[TOWN]!.revenue);
  });

  it.each([
    ['sites', (facts: TerritoryFacts) => facts.sites],
    ['technopole', (facts: TerritoryFacts) => facts.technopole],
    ['university', (facts: TerritoryFacts) => facts.university],
    ['culture', (facts: TerritoryFacts) => facts.amenity],
    ['telecom', (facts: TerritoryFacts) => facts.telecom],
    ['services', (facts: TerritoryFacts) => facts.services],
    ['training', (facts: TerritoryFacts) => facts.skilledShare],
    ['social', (facts: TerritoryFacts) => -facts.precarious],
  ] as const)('%s does what its name says', (id, read) => {
    expect(effect(BASIN, leaning(BASIN, id, 40), 8, read)).toBeGreaterThan(0);
  });

  it('telework brings standard offices', () => {
    const offices = (facts: TerritoryFacts): number =>
      facts.jobsByActivity.downstreamStandard + facts.jobsByActivity.upstreamStandard;
    expect(effect(TOWN, leaning(TOWN, 'telework', 40), 15, offices)).toBeGreaterThan(0);
  });

  it('promotion mends an image, the less the more others shout', () => {
    const image = (shouting: readonly number[]): number => {
      const offers = scenario.territories.map(({ offer }, i) =>
        shouting.includes(i) ? { ...offer, ...leaning(i, 'promotion', 20) } : offer,
      );
      const world = advance(createWorld(scenario, 1), offers, 4);
      return world.state.image[world.rank[BASIN]!]!;
    };
    const everybody = scenario.territories.map((_, i) => i);
    expect(image([BASIN])).toBeGreaterThan(image(everybody));
    expect(image(everybody)).toBeGreaterThan(image([]));
  });
});

describe('taxes and aid', () => {
  it('a higher rate brings money, most of what lies beyond the reference being equalised', () => {
    const revenue = (facts: TerritoryFacts): number => facts.revenue;
    const [below, beyond] = [
      effect(BASIN, { taxRate: 87 }, 1, revenue),
      effect(BASIN, { taxRate: 110 }, 1, revenue) - effect(BASIN, { taxRate: 100 }, 1, revenue),
    ];
    expect(below).toBeLessThan(0);
    expect(beyond).toBeGreaterThan(0);
    expect(beyond).toBeLessThan(-below / 2);
  });

  it('an exemption brings newcomers and costs revenue', () => {
    expect(effect(BASIN, { exemption: 5 }, 12, (facts) => facts.jobs)).toBeGreaterThan(0);
    expect(effect(METROPOLIS, { exemption: 5 }, 2, (facts) => facts.revenue)).toBeLessThan(0);
  });

  it('aid takes at most half of the free budget', () => {
    const offers = scenario.territories.map(({ offer }) => ({ ...offer, aidProduction: 15, aidDownstream: 15 }));
    let world = createWorld(scenario, 1);
    for (let year = 0; year < 6; year++) {
      const { newcomerJobs, freeBudget } = world.state;
      const next = advance(world, offers);
      world.places.forEach((_, r) => {
        const paid = Array.from({ length: PER_FUNCTION }, (_, f) => {
          const at = r * PER_FUNCTION + f;
          return (newcomerJobs[at]! * next.state.aid[at]!) / 1000;
        });
        expect(paid.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(freeBudget[r]! / 2 + 1e-9);
      });
      world = next;
    }
  });
});

describe('station', () => {
  const stations = (offers: Map<number, Partial<Offer>>, years: number): number[] =>
    last(live(scenario, 1, { years, offers })).territories.map((facts) => facts.station);

  it('opens where the line has come: free for the large, on a bid for the rest, nowhere else', () => {
    const everywhere = new Map(scenario.territories.map((_, i) => [i, { station: 1 }] as const));
    const [unasked, asked] = [stations(new Map(), 26), stations(everywhere, 26)];
    scenario.territories.forEach(({ lineYear, population }, i) => {
      expect(unasked[i]! > 0).toBe(lineYear !== null && population >= 150_000);
      expect(asked[i]! > 0).toBe(lineYear !== null);
    });
    expect(Math.max(...stations(everywhere, 7))).toBe(0);
  });

  it('is awarded to who asks, and from then on costs a town 12 MF a year, taken before the shares', () => {
    const eve = advance(createWorld(scenario, 1), offersWith(-1, {}), 7);
    const spent = (station: number): number => {
      const awarded = advance(eve, offersWith(TOWN, { ...NOTHING, station }));
      return spentBy(advance(awarded, offersWith(TOWN, { ...NOTHING, culture: 100 })), TOWN);
    };
    expect(spent(0) - spent(1)).toBeCloseTo(12, 6);
  });

  it('raises the rent of the town', () => {
    expect(effect(TOWN, { station: 1 }, 22, (facts) => facts.rent)).toBeGreaterThan(0);
  });
});

it('a report of the start tells the budget that the first offers spend', () => {
  const world = createWorld(scenario, 1);
  const { freeBudget } = reportOf(world, 0).territories[METROPOLIS]!;
  const next = advance(world, offersWith(METROPOLIS, { ...NOTHING, culture: 50 }));
  expect(spentBy(next, METROPOLIS) / freeBudget).toBeCloseTo(0.5, 4);
});
