/**
 * What a seat may know of its match, and no more: what everybody was told. Neither the seed nor anybody's draft is in
 * here, so a forecast cannot give them away.
 */
import type { Agreement } from '../economy/agreements.ts';
import type { Spread } from '../economy/decisions.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { PastTurn } from '../match/course.ts';
import type { Mandate } from '../match/mandate.ts';
import { agreementsOf } from '../match/pacts/effects.ts';
import type { MatchView, Reading } from '../match/view.ts';

export interface Knowledge {
  readonly yearsPerTurn: number;
  readonly course: readonly PastTurn[];
  /** The headline projects that the coming turn decides. */
  readonly announced: readonly Headline[];
  readonly spread: Spread | null;
  /** What the pacts in force make of each year; that others may break one nobody is told. */
  readonly agreements: readonly Agreement[];
  /** What each seat was elected for, by territory. */
  readonly mandates: readonly (Mandate | null)[];
}

/** `null` where there is no turn to come, or where view and reading tell of different turns. */
export function knowledgeOf(view: MatchView, reading: Reading): Knowledge | null {
  const composing = view.phase === 'offer' || view.phase === 'reading';
  if (!composing || view.turn !== reading.course.length + 1) return null;
  return {
    yearsPerTurn: view.rules.yearsPerTurn,
    course: reading.course,
    announced: view.announced,
    spread: view.spread,
    agreements: agreementsOf(view.pacts),
    mandates: view.seats.map(({ mandate }) => mandate),
  };
}
