/** Estimates: nothing for nothing, blind to the seed, the same however they were come by, the own seat first. */
import { describe, expect, it } from 'vitest';
import { type Estimate, Estimator } from '../../../shared/forecast/estimator.ts';
import type { Knowledge } from '../../../shared/forecast/knowledge.ts';
import { bandOf } from '../../../shared/match/band.ts';
import { COUNTRY } from '../../../shared/match/country.ts';
import type { PastTurn } from '../../../shared/match/course.ts';
import { seatsOf } from '../../../shared/match/retelling.ts';
import type { Score } from '../../../shared/match/score.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { ANNE, HOST, scenarioText, Table } from '../match/table.ts';

const SMALL = { ...JSON.parse(scenarioText('valmarche')), establishments: 2000 };
const SCENARIO = { ...valmarche(), establishments: 2000 };
const OWN = 3;
const QUIET: PastTurn = { changes: [], announced: [], bids: [], spread: null, agreements: [] };
const MOVED: PastTurn = {
  ...QUIET,
  changes: [
    { territory: OWN, to: { taxRate: 80 } },
    { territory: 0, to: { aidUpstream: 9 } },
  ],
};

const known = (...course: PastTurn[]): Pick<Knowledge, 'course' | 'mandates' | 'yearsPerTurn'> => ({
  course,
  mandates: SCENARIO.territories.map((_, seat) => (seat === OWN ? 'finances' : null)),
  yearsPerTurn: 1,
});

const finished = (work: Generator<Estimate | null>): Estimate[] => [...work].filter((step) => step !== null);

const estimate = (course: readonly PastTurn[], own: number | null = OWN): Estimate[] =>
  finished(new Estimator(SCENARIO).estimates(known(...course), own));

const NOTHING: Score = { score: 0, merits: { jobs: 0, skill: 0, security: 0, budget: 0 } };

describe('an estimate', () => {
  it('is nothing, exactly and with no band, where nobody moved', () => {
    for (const one of estimate([QUIET, QUIET])) {
      if (one.of === 'seat') for (const score of one.lucks) expect(score).toEqual(NOTHING);
      else for (const gain of one.lucks) for (const measure of COUNTRY) expect(gain[measure]).toBe(0);
    }
  });

  it('is there for the own seat first, then for the country, then for every other seat under fewer lucks', () => {
    const told = estimate([MOVED]);
    const names = told.map((one) => (one.of === 'seat' ? one.seat : one.of));
    expect(names).toEqual([OWN, 'country', ...seatsOf(SCENARIO).filter((seat) => seat !== OWN)]);
    expect(told.map(({ lucks }) => lucks.length)).toEqual([6, 6, ...told.slice(2).map(() => 3)]);
    expect(estimate([MOVED], null)[0]!.of).toBe('country');
    expect(estimate([])).toEqual([]);
  });

  it('is the mean over the last six years, or over those that there are', () => {
    const over = (turns: number) => estimate(Array.from({ length: turns }, () => QUIET))[0];
    expect(over(2)).toMatchObject({ turn: 2, over: 2 });
    expect(over(8)).toMatchObject({ turn: 8, over: 6 });
  });

  it('is the same turn by turn, taken up again in the middle of its work, or all at once', () => {
    const estimator = new Estimator(SCENARIO);
    const course = [MOVED, QUIET, QUIET];
    finished(estimator.estimates(known(...course.slice(0, 1)), OWN));
    // The next turn is played while the work is still under way.
    estimator
      .estimates(known(...course.slice(0, 2)), OWN)
      .take(9)
      .toArray();
    expect(finished(estimator.estimates(known(...course), OWN))).toEqual(estimate(course));
  });

  it('forgets a turn that was taken back', () => {
    const estimator = new Estimator(SCENARIO);
    finished(estimator.estimates(known(MOVED, QUIET), OWN));
    expect(finished(estimator.estimates(known(QUIET), OWN))).toEqual(estimate([QUIET]));
  });

  it('sees no seed: the same public course in matches of different seeds is the same estimate', async () => {
    const [match, other] = [new Table({}, 1, SMALL), new Table({}, 2, SMALL)];
    await match.seat(ANNE, OWN);
    await match.do(HOST, { type: 'start' });
    await match.do(ANNE, { type: 'set', instrument: 'taxRate', value: 80 });
    for (let close = 0; close < 4; close++) await match.close();
    const { course } = match.authority.reading();
    const [here, there] = [match, other].map(({ authority }) =>
      finished(new Estimator(authority.match.scenario).estimates(known(...course), OWN)),
    );
    expect(course).toHaveLength(2);
    expect(there).toEqual(here);
  });

  it('has a band that holds its mean and is wider than nothing where a seat moved', () => {
    const [own] = estimate([MOVED, QUIET, QUIET]);
    const { low, mean, high } = bandOf(own!.of === 'seat' ? own!.lucks.map(({ score }) => score) : []);
    expect(low).toBeLessThanOrEqual(mean);
    expect(mean).toBeLessThanOrEqual(high);
    expect(low).toBeLessThan(high);
  });
});
