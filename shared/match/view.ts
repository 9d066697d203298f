import type { MatchId, PlayerId } from '../brand.ts';
import type { Indicators, NationFacts, TurnReport } from '../economy/report.ts';
import type { Offer } from '../offer/offer.ts';
import type { Phase, Rules } from './state.ts';

/** A seat as everybody sees it. */
export interface SeatView {
  readonly players: readonly { readonly id: PlayerId; readonly name: string; readonly present: boolean }[];
  readonly ready: boolean;
  /** Is a bot playing it now (nobody sits there, or nobody of those who do is present)? */
  readonly bot: boolean;
  /** The offer that firms saw last turn: public once closed. */
  readonly standing: Offer;
}

/** Who looks. */
export interface Viewer {
  readonly player: PlayerId | null;
  readonly host: boolean;
}

/** Everything that one viewer may see of a match, beside the turn reports. Plain JSON. */
export interface MatchView {
  readonly match: MatchId;
  /** Six characters that bring a person in; `null` where there is no room to join. */
  readonly code: string | null;
  readonly scenario: string;
  readonly rules: Rules;
  readonly phase: Phase;
  readonly turn: number;
  readonly turns: number;
  /** First calendar year that the current turn simulates. */
  readonly year: number;
  readonly hash: string;
  readonly paused: boolean;
  /** Milliseconds left when this view was made; `null` without a timer. The client counts down by itself. */
  readonly remaining: number | null;
  readonly seats: readonly SeatView[];
  /** People in the match without a seat. */
  readonly standing: readonly { readonly id: PlayerId; readonly name: string; readonly present: boolean }[];
  readonly you: {
    readonly player: PlayerId | null;
    readonly host: boolean;
    readonly seat: number | null;
    /** The viewer's own seat's draft. Drafts of other seats never leave the authority. */
    readonly draft: Offer | null;
  };
  /** Sequence number of the last log entry that this view includes: an older view than one already shown is dropped. */
  readonly seq: number;
}

/** The little that small multiples need of every past turn, index = turn. */
export interface TurnSummary {
  readonly turn: number;
  readonly year: number;
  readonly hash: string;
  readonly indicators: Indicators;
  readonly nation: NationFacts;
}

/** The latest turn in full and all of them in short. */
export interface Reading {
  readonly latest: TurnReport;
  /** The report before the latest, for animation; `null` at the start. */
  readonly previous: TurnReport | null;
  readonly history: readonly TurnSummary[];
}
