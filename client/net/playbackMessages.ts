/** What the page and the worker that replays a log say to each other. */
import type { PlayedTurn } from '../../shared/log/playback.ts';
import type { Happened } from '../../shared/match/explain.ts';
import type { Telling } from '../../shared/match/results.ts';
import type { Rules } from '../../shared/match/state.ts';
import type { WhyAnswer } from '../../shared/protocol/questions.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

export interface PlaybackOrder {
  /** The file's text. */
  readonly text: string;
  /** Work out the results too. */
  readonly score: boolean;
}

export type ToPlayback =
  | ({ readonly type: 'play' } & PlaybackOrder)
  /** Why something happened in a turn of the log that was played; answered in the order asked. */
  | { readonly type: 'why'; readonly turn: number; readonly subject: Happened };

/** How a replay compares with its file. */
export interface Verdict {
  /** Years whose hash came out the same. */
  readonly years: number;
  /** First year that differs, or that could not be replayed; `null` when all agree. */
  readonly differsFrom: number | null;
  /** The lines still carry the digest under which they were written. */
  readonly intact: boolean;
}

/** A log, replayed. */
export interface Film {
  readonly scenario: Scenario;
  readonly rules: Rules;
  readonly turns: readonly PlayedTurn[];
  readonly verdict: Verdict;
}

export type FromPlayback =
  | { readonly type: 'progress'; readonly turn: number; readonly turns: number }
  | { readonly type: 'film'; readonly film: Film }
  /** `of` how many there will be. */
  | { readonly type: 'telling'; readonly telling: Telling; readonly of: number }
  | { readonly type: 'done' }
  | { readonly type: 'why'; readonly answer: WhyAnswer }
  /** The text is no log of ours. */
  | { readonly type: 'unreadable' };
