/** The delays and limits that the panel and the pages tell of each instrument, held to the engine. */
import { describe, expect, it } from 'vitest';
import { AUDIENCE } from '../../../shared/economy/carrot/audience.ts';
import { aidOf, biteOf, costOfAid, type Here } from '../../../shared/economy/carrot/bites.ts';
import { DEFINITION, type Delay } from '../../../shared/economy/carrot/definition.ts';
import { EFFORT_YEARS, yearsToHalf } from '../../../shared/economy/carrot/delay.ts';
import { trainingPlaces } from '../../../shared/economy/carrot/limits.ts';
import { createWorld, reportOf, type World } from '../../../shared/economy/index.ts';
import { census } from '../../../shared/economy/mechanisms/census.ts';
import { demography } from '../../../shared/economy/mechanisms/demography.ts';
import { externalities } from '../../../shared/economy/mechanisms/externalities.ts';
import { learning } from '../../../shared/economy/mechanisms/learning.ts';
import { policy } from '../../../shared/economy/mechanisms/policy.ts';
import { profits } from '../../../shared/economy/mechanisms/profit.ts';
import { qualities } from '../../../shared/economy/mechanisms/qualities.ts';
import { STATION } from '../../../shared/economy/parameters/places.ts';
import { BUDGET } from '../../../shared/economy/parameters/public.ts';
import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { FIELDS, type Field, PER_FUNCTION, PER_SHARE, PER_SKILL, SHARE } from '../../../shared/economy/state.ts';
import { advance, type Run } from '../../../shared/economy/turn.ts';
import { INSTRUMENTS, SHARES } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const index = (id: string): number => scenario.territories.findIndex((territory) => territory.id === id);
const [METROPOLIS, TOWN, BASIN, VALLEY] = ['valmarche', 'pont-aurain', 'noirefosse', 'hautes-brannes'].map(index) as [
  number,
  number,
  number,
  number,
];
const OFFERS = scenario.territories.map(({ offer }) => offer);
const offersWith = (seat: number, changed: Partial<Offer>): Offer[] =>
  OFFERS.map((offer, i) => (i === seat ? { ...offer, ...changed } : offer));

type Share = (typeof SHARES)[number];
type Read = (world: World, r: number) => number;

/** Firms and people stay where they are, so that no luck comes between an effort and what it builds. */
const inPlace: Run = (mechanism, world, year) => {
  if ([census, policy, demography, externalities, qualities, profits].includes(mechanism)) mechanism.apply(world, year);
};
const inSchool: Run = (mechanism, world, year) => {
  if ([census, policy, learning].includes(mechanism)) mechanism.apply(world, year);
};

/** What one MF a year on an instrument on which nothing else is spent has brought after each year. */
function brought(instrument: Share, read: Read, run = inPlace): number[] {
  const intervention = { territory: BASIN, from: 0, spending: { [instrument]: 1 }, taxRebate: 0 };
  const offers = offersWith(BASIN, { [instrument]: 0 });
  let [made, left] = [createWorld(scenario, 1), createWorld(scenario, 1)];
  const r = made.rank[BASIN]!;
  return Array.from({ length: EFFORT_YEARS }, () => {
    made = advance(made, offers, 1, { intervention }, run);
    left = advance(left, offers, 1, {}, run);
    return read(made, r) - read(left, r);
  });
}

const field =
  (name: Field, column = 0): Read =>
  ({ state }, r) =>
    state[name][r * FIELDS[name] + column]!;
const skilled: Read = ({ state }, r) => state.actives[r * PER_SKILL + 2]! + state.actives[r * PER_SKILL + 3]!;
const ROUTINE_OFFICE = 6;

/** What each of them moves first. */
const MOVES: Readonly<Partial<Record<Share, Read>>> = {
  sites: field('sites'),
  technopole: field('technopole'),
  university: skilled,
  culture: field('amenity'),
  telecom: field('telecom'),
  services: field('services'),
  social: field('integration'),
  telework: field('productivity', ROUTINE_OFFICE),
  promotion: field('image'),
};

/** Who else comes and goes, and what stood before, may shift a delay by so many years. */
const NEAR = 1;
/** The network comes over some years, not in one. */
const NEAR_NETWORK = 3;

function holds(delay: Delay, measured: number): void {
  if (delay.is === 'network') {
    expect(measured).toBeGreaterThan(delay.years);
    expect(Math.abs(scenario.startYear + measured - delay.around)).toBeLessThanOrEqual(NEAR_NETWORK);
  } else if (delay.is === 'atOnce') expect(measured).toBe(1);
  else expect(Math.abs(measured - delay.years)).toBeLessThanOrEqual(NEAR);
}

describe('the delay of an instrument', () => {
  it.each(Object.entries(MOVES) as [Share, Read][])('is what the engine takes: %s', (instrument, read) => {
    holds(DEFINITION[instrument].delay, yearsToHalf(brought(instrument, read)));
  });

  it('of training: who is trained this year is a technician this year', () => {
    const people = brought('training', skilled, inSchool);
    const ofYears = people.map((sum, year) => sum - (people[year - 1] ?? 0));
    expect(DEFINITION.training.delay.is).toBe('atOnce');
    expect(2 * ofYears[0]!).toBeGreaterThan(Math.max(...ofYears));
  });
});

describe('a limit', () => {
  const world = advance(createWorld(scenario, 1), OFFERS, 15);
  const report = reportOf(world, 15);
  const here = (seat: number): Here => ({
    facts: report.territories[seat]!,
    lineYear: scenario.territories[seat]!.lineYear,
    year: report.year + 1,
  });
  const bite = (seat: number, instrument: (typeof INSTRUMENTS)[number], changed: Partial<Offer>) =>
    biteOf(instrument, here(seat), { ...OFFERS[seat]!, ...changed });

  it('of the budget tells the aid that the engine then pays', () => {
    const changed = { aidUpstream: 15, aidProduction: 15, aidDownstream: 15 };
    const after = advance(world, offersWith(TOWN, changed), 1);
    const row = after.rank[TOWN]! * PER_FUNCTION;
    const paid = after.state.aid[row + 1]!;
    expect(paid).toBeLessThan(14);
    expect(bite(TOWN, 'aidProduction', changed)).toMatchObject({ is: 'aid', promised: 15 });
    expect(15 * aidOf(here(TOWN).facts, { ...OFFERS[TOWN]!, ...changed }).paid).toBeCloseTo(paid, 3);
    expect(bite(METROPOLIS, 'aidUpstream', { aidUpstream: 1 })).toBeNull();
  });

  it('of the budget leaves an aid that costs what the engine then books', () => {
    const aided = { ...OFFERS[BASIN]!, aidUpstream: 3, aidProduction: 5 };
    const cost = (id: 'aidUpstream' | 'aidProduction') => costOfAid(id, here(BASIN).facts, aided)!;
    const after = advance(world, offersWith(BASIN, aided), 1);
    const booked = after.journal.ledger.aid[after.rank[BASIN]!]!;
    expect(cost('aidUpstream') + cost('aidProduction')).toBeCloseTo(booked, 3);
    expect(costOfAid('aidDownstream', here(BASIN).facts, aided)).toBeNull();
  });

  it('of local demand tells about how many places in training stay empty', () => {
    const changed = { ...Object.fromEntries(SHARES.map((id) => [id, 0])), training: 60 };
    const none = { ...changed, training: 0 };
    const read = (offers: Offer[]): World => advance(world, offers, 1, {}, inSchool);
    const r = world.rank[BASIN]!;
    const made = read(offersWith(BASIN, changed));
    const learned = skilled(made, r) - skilled(read(offersWith(BASIN, none)), r);
    const places = trainingPlaces(made.state.spending[r * PER_SHARE + SHARE.training]!);
    const told = bite(BASIN, 'training', changed);
    expect(told?.is).toBe('training');
    expect(told?.is === 'training' && Math.abs(1 - learned / places - told.empty)).toBeLessThan(0.03);
    expect(bite(BASIN, 'training', { training: 0 })).toBeNull();
  });

  it('of the line tells where a station may be built', () => {
    const asked = { station: 1 };
    const reached = { ...here(TOWN), lineYear: report.year };
    const offer = { ...OFFERS[TOWN]!, ...asked };
    expect(biteOf('station', { ...here(TOWN), lineYear: null }, offer)).toEqual({ is: 'noLine' });
    expect(biteOf('station', { ...reached, lineYear: 1999 }, offer)).toEqual({ is: 'lineComes', year: 1999 });
    expect(biteOf('station', reached, offer)).toEqual({ is: 'stop' });
    const large: TerritoryFacts = { ...reached.facts, population: STATION.freeAbove };
    expect(biteOf('station', { ...reached, facts: large }, offer)).toEqual({ is: 'free', year: report.year });
    expect(biteOf('station', { ...reached, facts: { ...large, station: 1 } }, offer)).toBeNull();
  });

  it('of mass tells what a technopole tends to, of equalisation what a high rate gives up', () => {
    expect(bite(VALLEY, 'technopole', { technopole: 10 })?.is).toBe('mass');
    expect(bite(METROPOLIS, 'technopole', { technopole: 10 })).toBeNull();
    expect(bite(TOWN, 'taxRate', { taxRate: 100 })).toBeNull();
    expect(bite(TOWN, 'taxRate', { taxRate: 125 })).toEqual({
      is: 'equalised',
      share: (1 - 1 / 1.25) * BUDGET.equalised,
    });
  });
});

describe('whom an instrument speaks to', () => {
  it('is somebody, and whom its name says', () => {
    const { aidUpstream, sites, services, culture } = AUDIENCE;
    expect(INSTRUMENTS.filter((id) => AUDIENCE[id].activities.length + AUDIENCE[id].skills.length === 0)).toEqual([]);
    expect(aidUpstream.activities.every((activity) => activity.startsWith('upstream'))).toBe(true);
    expect(sites.activities).toContain('productionStandard');
    expect(services.activities).toContain('upstreamSophisticated');
    expect(culture.skills).toContain('executive');
  });
});
