/**
 * A match told again under one luck: as it was played, and as it would have gone without the moves of one seat, or of
 * all. The worlds are kept, so that one more turn costs but that turn.
 */
import { figuresOf } from '../economy/describe.ts';
import { createWorld, type World } from '../economy/index.ts';
import { live, type TurnPlan } from '../economy/untold.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type CountryFacts, countryGain, countryOf } from './country.ts';
import { planWithout } from './course.ts';
import { MANDATE, type Mandate } from './mandate.ts';
import { besidePar, type Score, type Scored, scoredTurns, scoreOf } from './score.ts';

/** Whose part in the match is asked for: a seat's, by its territory, or that of all seats together. */
export type Subject = number | 'country';

/** What scores read of a turn. */
interface Sight {
  readonly territories: readonly Scored[];
  readonly country: CountryFacts;
}

/** One course of the match, and its last turns. */
interface Life {
  /** Who keeps out of it. */
  readonly absent: readonly number[];
  readonly world: World;
  readonly turns: number;
  readonly last: readonly Sight[];
}

function sightOf(world: World): Sight {
  const figures = figuresOf(world);
  return { territories: figures.territories, country: countryOf(figures) };
}

export class Retelling {
  readonly #scenario: Scenario;
  readonly #counted: number;
  readonly #start: World;
  readonly #lives = new Map<Subject | 'played', Life>();

  constructor(scenario: Scenario, seed: number, yearsPerTurn: number) {
    this.#scenario = scenario;
    this.#counted = scoredTurns(yearsPerTurn);
    this.#start = createWorld(scenario, seed);
  }

  /** Lives a subject's two courses to the end of `plans`, a turn of one world at a time. */
  *reach(subject: Subject, plans: readonly TurnPlan[]): Generator<void> {
    for (const name of ['played', subject] as const) {
      for (let life = this.#life(name); life.turns < plans.length; life = this.#life(name)) {
        this.#lives.set(name, this.#liveOn(life, plans[life.turns]!));
        yield;
      }
    }
  }

  /**
   * What a seat earned beside par for its kind, under the mandate that it took, once its courses were reached. Every
   * score that anybody is shown comes from here.
   */
  score(seat: number, mandate: Mandate | null): Score {
    const course = (life: Life): readonly Scored[] => life.last.map(({ territories }) => territories[seat]!);
    const points = mandate === null ? undefined : MANDATE[mandate];
    const earned = scoreOf(course(this.#life('played')), course(this.#life(seat)), points);
    return besidePar(earned, this.#scenario.territories[seat]!.kind);
  }

  /** What the seats together changed in the country, once its courses were reached. */
  country(): CountryFacts {
    const course = (life: Life): readonly CountryFacts[] => life.last.map(({ country }) => country);
    return countryGain(course(this.#life('played')), course(this.#life('country')));
  }

  #life(name: Subject | 'played'): Life {
    return this.#lives.get(name) ?? { absent: this.#absentIn(name), world: this.#start, turns: 0, last: [] };
  }

  #absentIn(name: Subject | 'played'): readonly number[] {
    if (name === 'played') return [];
    return name === 'country' ? seatsOf(this.#scenario) : [name];
  }

  #liveOn({ absent, world, turns, last }: Life, plan: TurnPlan): Life {
    const next = live(world, planWithout(this.#scenario, absent, plan));
    return { absent, world: next, turns: turns + 1, last: [...last, sightOf(next)].slice(-this.#counted) };
  }
}

/** The territories that somebody governs. */
export const seatsOf = ({ territories }: Scenario): number[] =>
  [...territories.keys()].filter((index) => territories[index]!.seat);
