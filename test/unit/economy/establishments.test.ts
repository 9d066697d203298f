import { describe, expect, it } from 'vitest';
import {
  add,
  birthOf,
  bornIn,
  compact,
  establishmentId,
  MOST_BORN_IN_A_TERRITORY,
  noEstablishments,
  ORIGIN,
} from '../../../shared/economy/establishments.ts';
import { emptyJournal, MOST_EVENTS, record } from '../../../shared/economy/journal.ts';
import { seeded } from '../seeded.ts';

describe('ids', () => {
  it('tell where and when an establishment was born, up to the limits of a scenario', () => {
    const id = bornIn(ORIGIN.spinOff, 99, 1999, MOST_BORN_IN_A_TERRITORY - 1);
    expect(birthOf(id)).toEqual({ origin: ORIGIN.spinOff, year: 99 });
    expect(birthOf(establishmentId(ORIGIN.project, 25, 90_000))).toEqual({ origin: ORIGIN.project, year: 25 });
  });

  it('never meet: neighbours in order, place, year and origin differ', () => {
    const ids = [ORIGIN.local, ORIGIN.spinOff].flatMap((origin) =>
      [0, 25, 99].flatMap((year) =>
        [0, 1, 1249, 1999].flatMap((place) =>
          [0, 1, MOST_BORN_IN_A_TERRITORY - 1].map((order) => bornIn(origin, year, place, order)),
        ),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave room for a million at the start', () => {
    expect(birthOf(establishmentId(ORIGIN.start, 0, 1_100_000)).origin).toBe(ORIGIN.start);
  });
});

describe('compact', () => {
  it('drops the rows without jobs and keeps the order of the rest, whole rows at a time', () => {
    const next = seeded(3);
    const all = noEstablishments();
    for (let id = 1; id <= 3000; id++) {
      const jobs = next() < 0.3 ? 0 : id / 2;
      add(all, { id, activity: id % 9, territory: id % 50, firm: id % 70, age: id % 30, jobs, talent: id / 7 });
    }
    compact(all);
    const ids = Array.from(all.id.subarray(0, all.count));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(all.count).toBeGreaterThan(1900);
    ids.forEach((id, row) => {
      expect([all.activity[row], all.territory[row], all.firm[row], all.age[row]]).toEqual([
        id % 9,
        id % 50,
        id % 70,
        id % 30,
      ]);
      expect([all.jobs[row], all.talent[row]]).toEqual([id / 2, id / 7]);
    });
  });
});

describe('the journal', () => {
  it('counts every event and keeps the largest, of equals the one with the smaller id', () => {
    const next = seeded(5);
    const journal = emptyJournal(2);
    const events = Array.from({ length: 500 }, (_, id) => ({
      move: 'opened' as const,
      id,
      activity: 0,
      jobs: Math.floor(60 * next()),
      headquarters: 0,
      from: null,
      to: 1,
    }));
    for (const event of events) record(journal, event);
    const expected = [...events].sort((a, b) => b.jobs - a.jobs || a.id - b.id).slice(0, MOST_EVENTS);
    expect(journal.today).toEqual(expected);
    expect(journal.jobs.opened).toBe(events.reduce((sum, { jobs }) => sum + jobs, 0));
  });
});
