/** Why people of a group moved between two places, both ways, in each year of a turn. */
import { SKILLS, type Skill } from '../../dimensions.ts';
import { outlookOf } from '../mechanisms/elsewhere.ts';
import { migration, movesOf } from '../mechanisms/migration.ts';
import { ELSEWHERE } from '../report.ts';
import { advance, type TurnInput } from '../turn.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { type Direction, directionOf, type Scene } from './direction.ts';

export interface FlowYear {
  /** Calendar year. */
  readonly year: number;
  readonly forth: Direction;
  readonly back: Direction;
  /** People gained by `to` (+) or lost (−). */
  readonly net: number;
}

export interface FlowExplanation {
  readonly type: 'flow';
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
  readonly years: readonly FlowYear[];
}

function yearOf(world: World, year: Year, s: number, from: number, to: number): FlowYear {
  const { elsewhere } = world.scenario;
  const moves = movesOf(world, year, s);
  const outlook = elsewhere && outlookOf(world, year, elsewhere, s, moves.pull);
  const scene: Scene = { world, year, s, moves, outlook };
  const [forth, back] = [directionOf(scene, from, to), directionOf(scene, to, from)];
  return { year: year.calendar, forth, back, net: forth.people - back.people };
}

/** `from` and `to` are two indices into the scenario's territories; one may be `ELSEWHERE` in an open region. */
export function explainFlow(turn: TurnInput, skill: Skill, from: number, to: number): FlowExplanation {
  const years: FlowYear[] = [];
  const rankOf = (index: number): number => (index === ELSEWHERE ? index : turn.world.rank[index]!);
  advance(turn.world, turn.offers, turn.years, turn.decisions, (mechanism, world, year) => {
    if (mechanism === migration) years.push(yearOf(world, year, SKILLS.indexOf(skill), rankOf(from), rankOf(to)));
    mechanism.apply(world, year);
  });
  return { type: 'flow', skill, from, to, years };
}
