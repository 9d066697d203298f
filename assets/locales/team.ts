/** The shape of what people in one seat say to each other, of mandates and of wagers. */
import type { Mandate } from '../../shared/match/mandate.ts';
import type { Direction, Wagered } from '../../shared/match/wager.ts';

interface SharedSeatWords {
  readonly title: string;
  readonly agreed: (agreed: number, of: number) => string;
  readonly propose: string;
  readonly agree: string;
  readonly disagree: string;
  readonly sign: string;
  readonly signed: string;
  readonly unsign: string;
  /** Who signs, for whoever does not. */
  readonly signs: (name: string) => string;
  readonly standsFor: (mayor: string, away: string) => string;
  readonly youStandFor: (away: string) => string;
  readonly mayorAway: (name: string) => string;
  readonly isMayor: string;
  readonly agrees: string;
  readonly moved: (controls: string) => string;
  readonly elect: (name: string) => string;
  readonly electYou: string;
  readonly votes: (count: number) => string;
  /** How a team comes by a mayor, for a team of so many. */
  readonly elected: (needed: number) => string;
  readonly next: (name: string) => string;
  /** A control that somebody moved: by whom, to whoever hears the page. */
  readonly movedBy: (name: string) => string;
  readonly why: string;
  readonly rewrite: string;
  /** Of the field where a reason is written. */
  readonly reasonFor: (control: string) => string;
  readonly reasonHint: string;
  readonly quote: (text: string) => string;
  readonly bid: (project: string) => string;
  readonly years: (count: number) => string;
  readonly said: {
    readonly moved: (who: string, control: string, value: string) => string;
    readonly switched: (who: string, control: string, on: boolean) => string;
    readonly reason: (who: string, control: string, text: string) => string;
    readonly agreed: (who: string) => string;
    readonly proposed: (who: string) => string;
    readonly signs: (who: string) => string;
  };
}

interface MandateWords {
  readonly title: string;
  readonly open: string;
  readonly how: string;
  readonly none: string;
  readonly noneIs: string;
  /** Who chooses, for whoever does not. */
  readonly chooses: (mayor: string) => string;
  readonly points: (merit: string, points: number, usual: number) => string;
  readonly name: Readonly<Record<Mandate, string>>;
  readonly is: Readonly<Record<Mandate, string>>;
  readonly badge: (name: string) => string;
}

interface WagerWords {
  readonly title: string;
  readonly none: string;
  readonly how: string;
  readonly on: Readonly<Record<Wagered, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  /** What is steady, the change already written out. */
  readonly steady: (change: string) => string;
  readonly points: (count: number) => string;
  readonly settled: string;
  readonly said: string;
  readonly came: string;
  readonly right: string;
  readonly wrong: string;
  readonly tally: (right: number, made: number) => string;
  readonly score: (right: number, made: number) => string;
  readonly yours: string;
  readonly pledges: string;
}

export interface TeamWords {
  readonly team: SharedSeatWords;
  readonly mandate: MandateWords;
  readonly wager: WagerWords;
}
