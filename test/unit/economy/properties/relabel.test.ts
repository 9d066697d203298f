/**
 * Labels decide nothing: neither the order in which a file lists its territories nor their kinds. (Their ids do: luck
 * is drawn by them, so that it moves with a territory and not with its rank.)
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, SKILLS, type Skill, TERRITORY_KINDS } from '../../../../shared/dimensions.ts';
import { announcedIn } from '../../../../shared/economy/headlines/announce.ts';
import {
  advance,
  createWorld,
  explainLiving,
  explainPlaces,
  reportOf,
  type World,
} from '../../../../shared/economy/index.ts';
import type { TurnReport } from '../../../../shared/economy/report.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { readScenario } from '../../../experiments/valmarche.ts';
import { randomDecisions } from '../../../random/decisions.ts';
import { randomOffer } from '../../../random/offer.ts';
import { EXTREME, randomScenario, SMALL } from '../../../random/scenario.ts';
import { seeded } from '../../seeded.ts';
import { seeds } from './seeds.ts';

/** What a match says of itself: a report a turn, and in the end its reasons. */
interface Told {
  readonly reports: readonly TurnReport[];
  readonly places: readonly (readonly unknown[])[];
}

/** Six years in which the territory that stands `order[i]`th in the scenario is listed in place i. */
function play(scenario: Scenario, order: readonly number[], seed: number): Told {
  const territories = order.map((index) => scenario.territories[index]!);
  let world: World = createWorld({ ...scenario, territories }, seed);
  const reports = [reportOf(world, 0)];
  for (let turn = 1; turn <= 3; turn++) {
    const offers = order.map((index) => randomOffer(seed, turn, index));
    const { bids, spread } = randomDecisions(seed, turn, announcedIn(world, world.elapsed), order.length);
    const relabelled = bids.map((bid) => ({ ...bid, territory: order.indexOf(bid.territory) }));
    world = advance(world, offers, 2, { bids: relabelled, spread });
    reports.push(reportOf(world, turn));
  }
  const places = [
    ...ACTIVITIES.map((activity) => explainPlaces(world, activity, order.indexOf(0))),
    ...SKILLS.map((skill) => explainLiving(world, skill)),
  ];
  return { reports, places };
}

/** The same told in the scenario's own order. */
function put({ reports, places }: Told, order: readonly number[]): Told {
  const back = <T>(listed: readonly T[]): T[] => order.map((_, index) => listed[order.indexOf(index)]!);
  const place = (listed: number | null): number | null => (listed === null || listed < 0 ? listed : order[listed]!);
  const inOrder = (report: TurnReport): TurnReport => ({
    ...report,
    territories: back(report.territories),
    kinds: back(report.kinds),
    flows: report.flows.map((flow) => ({ ...flow, from: order[flow.from]!, to: order[flow.to]! })),
    pins: report.pins
      .map((pin) => ({ ...pin, territory: order[pin.territory]! }))
      .sort((a, b) => a.territory - b.territory || b.jobs - a.jobs || a.id - b.id),
    events: report.events.map((event) => ({ ...event, from: place(event.from), to: place(event.to) })),
    headlines: report.headlines.map((headline) => ({ ...headline, place: place(headline.place) })),
    dated: report.dated.map((event) => ({ ...event, territory: order[event.territory]! })),
    indicators: {
      ...report.indicators,
      locationQuotient: Object.fromEntries(
        SKILLS.map((skill) => [skill, back(report.indicators.locationQuotient[skill])]),
      ) as Record<Skill, number[]>,
    },
  });
  return { reports: reports.map(inOrder), places: places.map(back) };
}

function shuffled(size: number, seed: number): number[] {
  const next = seeded(seed);
  const drawn = Array.from({ length: size }, () => next());
  return [...drawn.keys()].sort((a, b) => drawn[a]! - drawn[b]!);
}

function expectSame(scenario: Scenario, seed: number): void {
  const given = scenario.territories.map((_, index) => index);
  const order = shuffled(given.length, seed);
  const [one, other] = [put(play(scenario, given, seed), given), put(play(scenario, order, seed), order)];
  expect(other, `seed ${seed}`).toEqual(one);
}

describe('listing the territories otherwise changes no hash, report or reason', () => {
  it.each([
    ['ordinary and odd regions', SMALL, 40],
    ['the ends of what is allowed', EXTREME, 40],
    ['maps of blocks', { ...SMALL, territories: [65, 110], establishments: [400, 1500] } as const, 3],
    ['more territories than pins', { ...SMALL, territories: [270, 290], establishments: [1500, 1500] } as const, 1],
  ] as const)('in %s', (_, size, count) => {
    for (const seed of seeds(count)) expectSame(randomScenario(seed, size), seed);
  });

  it.each(['valmarche', 'nord-pas-de-calais-1975'])('in %s', (id) => expectSame(readScenario(id), 5));
});

describe('kinds', () => {
  /** The same report without what is told by kind. */
  const unlabelled = ({ kinds: _, ...report }: TurnReport) => ({
    ...report,
    indicators: { ...report.indicators, theil: report.indicators.theil.total },
  });

  it('change nothing but the measures that are told by kind', () => {
    for (const seed of seeds(30)) {
      const scenario = randomScenario(seed);
      const order = scenario.territories.map((_, index) => index);
      const territories = scenario.territories.map((territory) => ({
        ...territory,
        kind: TERRITORY_KINDS[(TERRITORY_KINDS.indexOf(territory.kind) + 2) % TERRITORY_KINDS.length]!,
      }));
      const [one, other] = [scenario, { ...scenario, territories }].map((of) => play(of, order, seed));
      expect(other!.reports.map(unlabelled), `seed ${seed}`).toEqual(one!.reports.map(unlabelled));
      expect(other!.places, `seed ${seed}`).toEqual(one!.places);
    }
  });

  it('are read by no equation', () => {
    /** Those who tell a report, and who measure it between and within kinds. */
    const tellers = ['describe.ts', 'measure.ts', 'report.ts', 'why/indicator.ts', 'why/parts.ts'];
    const root = join(import.meta.dirname, '../../../../shared/economy');
    const code = (file: string): string =>
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const readers = globSync('**/*.ts', { cwd: root }).filter((file) => /\bkinds?\b|TERRITORY_KINDS/i.test(code(file)));
    expect(readers.sort()).toEqual(tellers);
  });
});
