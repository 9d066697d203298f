import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../../shared/dimensions.ts';
import { advance, createWorld, hashWorld, reportOf } from '../../../shared/economy/index.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);
const start = createWorld(scenario, 21);
const world = advance(start, offers, 2);
const report = reportOf(world, 1);

describe('reportOf', () => {
  it('names the year, the hash and the territories of the scenario', () => {
    expect(report).toMatchObject({ turn: 1, year: scenario.startYear + 1, hash: hashWorld(world) });
    expect(report.kinds).toEqual(scenario.territories.map(({ kind }) => kind));
    expect(report.territories).toHaveLength(scenario.territories.length);
  });

  it('adds up', () => {
    const sum = (read: (facts: (typeof report.territories)[number]) => number): number =>
      report.territories.reduce((total, facts) => total + read(facts), 0);
    expect(sum((facts) => facts.population) / report.nation.population).toBeCloseTo(1, 4);
    expect(sum((facts) => facts.jobs) / report.nation.jobs).toBeCloseTo(1, 4);
    for (const facts of report.territories) {
      const basic = Object.values(facts.jobsByActivity).reduce((a, b) => a + b, 0);
      expect((basic + facts.serviceJobs) / facts.jobs).toBeCloseTo(1, 4);
    }
    for (const skill of SKILLS) {
      expect(Math.abs(sum((facts) => facts.netMigration[skill]))).toBeLessThan(0.01);
    }
  });

  it('tells the largest pins of each territory, and no more than a screen bears', () => {
    expect(report.pins.length).toBeLessThanOrEqual(260);
    for (let r = 0; r < scenario.territories.length; r++) {
      const here = report.pins.filter(({ territory }) => territory === r);
      expect(here.length).toBeGreaterThanOrEqual(6);
      expect(here.map(({ jobs }) => jobs)).toEqual(here.map(({ jobs }) => jobs).sort((a, b) => b - a));
    }
    expect(new Set(report.pins.map(({ id }) => id)).size).toBe(report.pins.length);
  });

  it('tells at least a dozen flows of each skill group, the larger first', () => {
    for (const skill of SKILLS) {
      const people = report.flows.filter((flow) => flow.skill === skill).map((flow) => flow.people);
      expect(people.length).toBeGreaterThanOrEqual(12);
      expect(people).toEqual([...people].sort((a, b) => b - a));
    }
  });

  it('tells each flow one way only, and some of every place, as far as its migration goes', () => {
    const pairs = report.flows.map(({ skill, from, to }) => `${skill} ${Math.min(from, to)} ${Math.max(from, to)}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(report.flows.every(({ people, from, to }) => people > 0 && from !== to)).toBe(true);
    expect(new Set(report.flows.flatMap(({ from, to }) => [from, to])).size).toBe(report.territories.length);
  });

  it('tells the events of the whole turn, the larger first', () => {
    const jobs = report.events.map((event) => event.jobs);
    expect(jobs).toHaveLength(40);
    expect(jobs).toEqual([...jobs].sort((a, b) => b - a));
    const [one, two] = [1, 2].map((years) => reportOf(advance(start, offers, years), 1).nation.jobsOpened);
    expect(two).toBeGreaterThan(one!);
  });

  it('has six significant digits and no more', () => {
    const numbers = JSON.stringify(report).match(/-?\d+\.\d+/g)!;
    for (const number of numbers) expect(Number(Number(number).toPrecision(6))).toBe(Number(number));
  });
});

describe('attractiveness', () => {
  const of = (years: number): number[] =>
    reportOf(years ? advance(start, offers, years) : start, 0).territories.map((facts) => facts.attractiveness);
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

  it('stands near the middle at the start, the metropolis highest, nobody left behind', () => {
    const values = of(0);
    expect(values.indexOf(Math.max(...values))).toBe(0);
    expect(Math.min(...values)).toBeGreaterThan(0.3);
    expect(Math.max(...values)).toBeLessThan(0.8);
  });

  it('is dual by the end', () => {
    expect(spread(of(26))).toBeGreaterThan(1.8 * spread(of(0)));
    expect(reportOf(advance(start, offers, 26), 13).indicators.leftBehind).toBeGreaterThan(0.1);
  });
});
