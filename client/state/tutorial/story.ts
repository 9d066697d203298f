/**
 * The match that the lesson plays: a real one, whose luck is known. The seed is chosen so that the research centre of
 * the second turn goes to the metropolis whatever the town offers and bids, and the tele-secretariat of the third to
 * the town that bids `enough`. Nothing else makes it so: a test plays it under many offers.
 */
import type { SoloOrder } from '../../net/soloMessages.ts';

export const STORY = {
  scenario: 'valmarche-tutoriel',
  seed: 169_342,
  yearsPerTurn: 1,
  /** Pont-Aurain, and Valmarche. */
  seat: 2,
  rival: 0,
  /** What wins the tele-secretariat, kF a job and year. */
  enough: 10,
} as const satisfies Omit<SoloOrder, 'name'> & { readonly rival: number; readonly enough: number };
