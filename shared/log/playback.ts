/** A log seen again, turn by turn: what a replay page, a debrief and a check by hash all walk along. */
import { reportOf } from '../economy/index.ts';
import type { TurnReport } from '../economy/report.ts';
import type { TurnPlan } from '../economy/untold.ts';
import type { Annal } from '../match/annals/annal.ts';
import { annalOf } from '../match/annals/annalOf.ts';
import { planBetween } from '../match/course.ts';
import type { Match, ReplayFault } from '../match/match.ts';
import { replayMatch } from '../match/match.ts';
import type { Settled, TurnDecisions } from '../match/state.ts';
import type { Offer } from '../offer/offer.ts';
import type { MatchLog } from './format.ts';

/** One turn of a finished or unfinished match; turn 0 is the start. */
export interface PlayedTurn {
  readonly report: TurnReport;
  /** The offers in force during the turn, by territory; at the start those that stood before. */
  readonly offers: readonly Offer[];
  /** What was decided beside them. */
  readonly decisions: TurnDecisions;
  /** What became of pacts and wagers. */
  readonly settled: Settled;
  /** What is kept of it for the turns that come after. */
  readonly annal: Annal;
}

export interface Playback {
  /** The match after its last entry that could be followed. */
  readonly match: Match | null;
  readonly turns: readonly PlayedTurn[];
  /** The turns that were played, as they are lived again; the first one first. */
  readonly plans: readonly TurnPlan[];
  /** Why the log cannot be followed to its end; `null` when it can. */
  readonly fault: ReplayFault | null;
}

/** Replays every entry, and tells `progress` of each turn (1 to the last). Never throws. */
export function playBack(log: MatchLog, progress: (turn: number, of: number) => void = () => {}): Playback {
  const turns: PlayedTurn[] = [];
  const plans: TurnPlan[] = [];
  /** The match at the end of the last turn. */
  let before: Match | null = null;
  let last: Match | null = null;
  const replayed = replayMatch(log.entries, (match, entry) => {
    last = match;
    if (entry.type === 'command') return;
    const turn = entry.type === 'turn' ? entry.turn : 0;
    const report = reportOf(match.world, turn);
    turns.push({
      report,
      offers: match.state.seats.map((seat) => seat.standing),
      decisions: match.state.decided,
      settled: match.state.settled,
      annal: annalOf({ match, report, before: before && { state: before.state, report: turns.at(-1)!.report } }),
    });
    if (before) plans.push(planBetween(before.state, match.state, match.world.elapsed - before.world.elapsed));
    before = match;
    progress(turn, match.state.turns);
  });
  return { match: last, turns, plans, fault: replayed.ok ? null : replayed.error };
}
