/**
 * What a draft will probably do: the years to come lived twice from the same present and under the same luck, with and
 * without it. What others draft is secret, so their offers stand and they bid for nothing. The worlds of the present
 * and the courses that were lived from it are kept, so that moving one control lives but few years anew.
 */
import { lasting } from '../economy/agreements.ts';
import { factsOf } from '../economy/facts.ts';
import type { World } from '../economy/index.ts';
import { live } from '../economy/untold.ts';
import { goesOn, type PastTurn } from '../match/course.ts';
import { INSTRUMENTS } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { HORIZON } from './horizon.ts';
import type { Knowledge } from './knowledge.ts';
import { type Forecast, forecastOf, type Outcome } from './measures.ts';
import { openPresent, type Present, playPast, yearsOf } from './present.ts';

/** Courses kept: a slider's way there and back. */
const KEPT = 64;

/** What a seat may decide: an offer, and bids by the project's id (kF a job and year). */
export interface Arm {
  readonly offer: Offer;
  readonly bids: Readonly<Record<number, number>>;
}

/** The same decisions have the same name, in whatever order they were put down. */
const nameOf = (seat: number, { offer, bids }: Arm): string =>
  JSON.stringify([seat, INSTRUMENTS.map((id) => offer[id]), Object.entries(bids).filter(([, value]) => value > 0)]);

export class Forecaster {
  readonly #scenario: Scenario;
  #present: Present;
  #knowledge: Knowledge | null = null;
  /** The turns that led to the present. */
  #played: readonly PastTurn[] = [];
  readonly #lived = new Map<string, readonly Outcome[]>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#present = openPresent(scenario);
  }

  /** Plays what was told up to the present; what was already played is not played again. */
  learn(knowledge: Knowledge): void {
    const { course, yearsPerTurn } = knowledge;
    const continued = goesOn(this.#played, course);
    if (!continued) this.#present = openPresent(this.#scenario);
    for (const turn of course.slice(continued ? this.#played.length : 0)) {
      this.#present = playPast(this.#present, turn, yearsPerTurn);
    }
    this.#played = course;
    this.#knowledge = knowledge;
    this.#lived.clear();
  }

  /** Lives what comes if the seat changes nothing, ahead of the first question about it. */
  prepare(seat: number): void {
    this.#live(seat, { offer: this.#present.standing[seat]!, bids: {} });
  }

  /** What `after` would change for a seat beside `before`. To be asked only once something was learnt. */
  compare(seat: number, before: Arm, after: Arm): Forecast {
    return forecastOf(this.#live(seat, before), this.#live(seat, after), this.#years);
  }

  get #years(): number {
    return yearsOf(this.#present.worlds[0]!, HORIZON);
  }

  #live(seat: number, arm: Arm): readonly Outcome[] {
    const name = nameOf(seat, arm);
    const known = this.#lived.get(name);
    if (known) return known;
    const outcomes = this.#present.worlds.map((world) => this.#liveIn(world, seat, arm));
    if (this.#lived.size >= KEPT) this.#lived.delete(this.#lived.keys().next().value!);
    this.#lived.set(name, outcomes);
    return outcomes;
  }

  #liveIn(world: World, seat: number, { offer, bids }: Arm): Outcome {
    const { agreements, announced, spread, yearsPerTurn } = this.#knowledge!;
    const offers = this.#present.standing.map((standing, territory) => (territory === seat ? offer : standing));
    const own = Object.entries(bids).map(([project, value]) => ({ project: Number(project), territory: seat, value }));
    const first = Math.min(this.#years, yearsOf(world, yearsPerTurn));
    const turn = live(world, { offers, years: first, decisions: { bids: own, spread, agreements, announced } });
    const decisions = { spread, agreements: lasting(agreements) };
    const end = live(turn, { offers, years: this.#years - first, decisions });
    // Relative success and establishments are not asked for here.
    return factsOf(end, end.rank[seat]!, 0, 0);
  }
}
