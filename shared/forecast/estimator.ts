/**
 * Where the scores stand, from what everybody knows: the public course lived again under a few lucks, as it was played
 * and without the moves of each seat, or of all. A turn of one world at a time, so that whoever works it out can do
 * something else in between; what was lived is kept, so that a turn that was played costs but that turn.
 */
import { goesOn, type PastTurn, plansOf } from '../match/course.ts';
import { lucksOn, seedsOf } from '../match/lucks.ts';
import type { CountryResult, SeatResult } from '../match/results.ts';
import { Retelling, type Subject, seatsOf } from '../match/retelling.ts';
import { scoredTurns } from '../match/score.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Knowledge } from './knowledge.ts';

type Known = Pick<Knowledge, 'course' | 'mandates' | 'yearsPerTurn'>;

/** Where a seat, or the country, stands after a turn. */
export type Estimate = {
  /** The turn after which it stands so. */
  readonly turn: number;
  /** How many of the last turns it is the mean of: few, early in a match. */
  readonly over: number;
} & (({ readonly of: 'country' } & CountryResult) | ({ readonly of: 'seat' } & SeatResult));

export class Estimator {
  readonly #scenario: Scenario;
  #lucks: readonly Retelling[] = [];
  #course: readonly PastTurn[] = [];

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /**
   * All estimates after the turns that are known, the own seat's first, then the country's. Yields `null` after every
   * turn of a world. What is left off when something new becomes known is caught up with then.
   */
  *estimates({ course, mandates, yearsPerTurn }: Known, own: number | null): Generator<Estimate | null> {
    if (this.#lucks.length === 0 || !goesOn(this.#course, course)) this.#begin(yearsPerTurn);
    this.#course = course;
    if (course.length === 0) return;
    const plans = plansOf(this.#scenario, yearsPerTurn, course);
    const stands = { turn: course.length, over: Math.min(course.length, scoredTurns(yearsPerTurn)) };
    for (const subject of this.#inOrder(own)) {
      const lucks = this.#lucksFor(subject, own);
      for (const luck of lucks) for (const _ of luck.reach(subject, plans)) yield null;
      if (subject === 'country') yield { ...stands, of: 'country', lucks: lucks.map((luck) => luck.country()) };
      else if (lucks.length > 0)
        yield {
          ...stands,
          of: 'seat',
          seat: subject,
          lucks: lucks.map((luck) => luck.score(subject, mandates[subject] ?? null)),
        };
    }
  }

  #begin(yearsPerTurn: number): void {
    const seeds = seedsOf(lucksOn(this.#scenario).ahead);
    this.#lucks = seeds.map((seed) => new Retelling(this.#scenario, seed, yearsPerTurn));
  }

  #inOrder(own: number | null): Subject[] {
    const others = seatsOf(this.#scenario).filter((seat) => seat !== own);
    return own === null ? ['country', ...others] : [own, 'country', ...others];
  }

  #lucksFor(subject: Subject, own: number | null): readonly Retelling[] {
    const first = subject === own || subject === 'country';
    return first ? this.#lucks : this.#lucks.slice(0, lucksOn(this.#scenario).others);
  }
}
