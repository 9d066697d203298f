/** Turns lived beside the match, by whoever looks ahead or tells it again: the same engine, without the year's news. */
import { chronicle } from './mechanisms/chronicle.ts';
import { advance, type Run, type TurnInput } from './turn.ts';
import type { World } from './world.ts';

/** A turn whatever the world that it is lived in: who offered what, for how many years, and what else was decided. */
export type TurnPlan = Omit<TurnInput, 'world'>;

/** Nobody reads why a firm of a possible world moved: a tenth of a year's time, and nothing depends on it. */
const untold: Run = (mechanism, world, year) => {
  if (mechanism !== chronicle) mechanism.apply(world, year);
};

/** The world after a turn, without its news. */
export const live = (world: World, { offers, years, decisions }: TurnPlan): World =>
  advance(world, offers, years, decisions, untold);
