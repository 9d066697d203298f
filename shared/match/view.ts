/** What each viewer may see of a match. Everything that leaves an authority goes through `viewOf` or `summaryOf`. */
import type { BotName } from '../bots/bots.ts';
import { castBots } from '../bots/casting.ts';
import type { MatchId, PlayerId } from '../brand.ts';
import type { Spread } from '../economy/decisions.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { Indicators, NationFacts, TurnReport } from '../economy/report.ts';
import type { Offer } from '../offer/offer.ts';
import type { PastTurn } from './course.ts';
import { type Mandate, mandatesFor } from './mandate.ts';
import type { Match } from './match.ts';
import { isPlaying } from './pace.ts';
import type { Pact } from './pacts/pact.ts';
import type { MatchState, Phase, Player, Rules, Settled } from './state.ts';
import type { Team } from './team/team.ts';
import type { Tally, Wagers } from './wager.ts';

/** A person as everybody sees them. */
export interface PlayerView {
  readonly id: PlayerId;
  readonly name: string;
  readonly present: boolean;
}

/** A seat as everybody sees it. */
export interface SeatView {
  readonly players: readonly PlayerView[];
  readonly ready: boolean;
  /** Is a bot playing it now (nobody sits there, or all of those who do are gone: see `pace.ts`)? */
  readonly bot: boolean;
  /** The character that plays it meanwhile. */
  readonly character: BotName | null;
  /** The offer that firms saw last turn: public once closed. */
  readonly standing: Offer;
  /** What it was elected for, if it took one of the mandates drawn for it. */
  readonly mandate: Mandate | null;
  /** How many of its wagers came right: public, as each is once it is settled. */
  readonly tally: Tally;
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
  /** The headline projects that the coming turn decides: known to everybody. */
  readonly announced: readonly Headline[];
  /** How the instructor spreads the State's budget; `null` while its calendar stands. */
  readonly spread: Spread | null;
  /** Pacts in force, and those proposed to or by this viewer's seat; a host sees all. Who breaks one is secret to themselves. */
  readonly pacts: readonly Pact[];
  /** People in the match without a seat. */
  readonly standing: readonly PlayerView[];
  /** The next match with the same people, once somebody proposed it. */
  readonly rematch: { readonly code: string; readonly by: PlayerView } | null;
  readonly you: {
    readonly player: PlayerId | null;
    readonly host: boolean;
    readonly seat: number | null;
    /** The viewer's own seat's draft. Drafts of other seats never leave the authority. */
    readonly draft: Offer | null;
    /** The viewer's own seat's bids, by the project's id; as secret. */
    readonly bids: Readonly<Record<number, number>> | null;
    /** The viewer's own seat's wagers; as secret. */
    readonly wagers: Wagers | null;
    /** The mandates that were drawn for it. */
    readonly mandates: readonly Mandate[];
    /** Those who share the seat: who signs, who moved what, who agrees. */
    readonly team: Team | null;
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
  /** What became in it of pacts and of wagers: as public. */
  readonly settled: Settled;
  /** What was decided in every turn played, the first one first: public, as it is closed. */
  readonly course: readonly PastTurn[];
}

/** What the state does not know: who is connected, and what time it is. */
export interface Moment {
  readonly now: number;
  present(player: PlayerId): boolean;
}

/** The match as this viewer may see it now. */
export function viewOf({ header, scenario, state, world }: Match, viewer: Viewer, moment: Moment): MatchView {
  const show = ({ id, name }: Player): PlayerView => ({ id, name, present: moment.present(id) });
  const own = state.players.find((player) => player.id === viewer.player)?.seat ?? null;
  const mine = own === null ? null : state.seats[own]!;
  const cast = castBots(header.seed, scenario.territories.length);
  const seats = state.seats.map(({ mandate, ready, standing, tally }, index): SeatView => {
    const sitting = state.players.filter((player) => player.seat === index);
    const played = sitting.some((player) => isPlaying(header.rules, state, player, moment.present(player.id)));
    const bot = scenario.territories[index]!.seat && !played;
    return { players: sitting.map(show), ready, bot, character: bot ? cast[index]! : null, standing, mandate, tally };
  });
  const proposer = state.players.find((player) => player.id === state.rematch?.by);
  return {
    match: header.match,
    code: header.code,
    scenario: scenario.id,
    rules: header.rules,
    phase: state.phase,
    turn: state.turn,
    turns: state.turns,
    year: scenario.startYear + Math.min(world.elapsed, scenario.years - 1),
    hash: state.hashes.at(-1)!,
    paused: state.paused,
    remaining: state.deadline === null ? state.frozen : Math.max(0, state.deadline - moment.now),
    seats,
    standing: state.players.filter((player) => player.seat === null).map(show),
    rematch: state.rematch && proposer ? { code: state.rematch.code, by: show(proposer) } : null,
    announced: state.announced,
    spread: state.spread,
    pacts: pactsFor(state, own, viewer.host),
    you: {
      ...viewer,
      seat: own,
      draft: mine?.draft ?? null,
      bids: mine?.bids ?? null,
      wagers: mine?.wagers ?? null,
      mandates: own === null ? [] : mandatesFor(header.seed, own),
      team: mine?.team ?? null,
    },
    seq: state.seq,
  };
}

/** Pacts in force are everybody's to know, proposals those to whom they are made, a break nobody's before the close. */
function pactsFor({ pacts }: MatchState, own: number | null, host: boolean): readonly Pact[] {
  const concerned = ({ until, seats }: Pact): boolean =>
    until !== null || host || (own !== null && seats.includes(own));
  return pacts.filter(concerned).map((pact) => ({ ...pact, broken: pact.broken.filter((seat) => seat === own) }));
}

/** The little that is kept of every turn. */
export function summaryOf({ turn, year, hash, indicators, nation }: TurnReport): TurnSummary {
  return { turn, year, hash, indicators, nation };
}
