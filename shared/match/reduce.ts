/** How each accepted command changes the state. Pure, and trusting: `checkCommand` has already said yes. */
import type { PlayerId } from '../brand.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CommandEntry, Header, TurnEntry } from './entry.ts';
import { tidyName } from './name.ts';
import { afterTurn, agreementsOf } from './pacts/effects.ts';
import { seatOf } from './rules/basics.ts';
import { appoint, join, reduceSeat, sit } from './seats.ts';
import type { MatchState, Phase, Rules, Seat, TurnDecisions } from './state.ts';
import { membersOf, NOBODY, nextMayor } from './team/team.ts';
import { NO_WAGERS, type SettledWager, tallied } from './wager.ts';

/** The empty table that a header opens. */
export function emptyTable(scenario: Scenario, { rules, hash, at }: Pick<Header, 'rules' | 'hash' | 'at'>): MatchState {
  return {
    phase: 'lobby',
    turn: 0,
    turns: Math.ceil(scenario.years / rules.yearsPerTurn),
    players: [],
    seats: scenario.territories.map(({ offer }) => ({
      standing: offer,
      draft: offer,
      bids: {},
      wagers: {},
      tally: NO_WAGERS,
      mandate: null,
      team: NOBODY,
      ready: false,
    })),
    announced: [],
    spread: null,
    pacts: [],
    proposals: 0,
    decided: { bids: [], spread: null, agreements: [] },
    settled: { pacts: [], wagers: [] },
    deadline: rules.startSeconds === undefined ? null : at + rules.startSeconds * 1000,
    frozen: null,
    paused: false,
    rematch: null,
    seq: 0,
    hashes: [hash],
  };
}

export function reduceCommand(state: MatchState, rules: Rules, entry: CommandEntry): MatchState {
  const next = heard({ ...state, seq: entry.seq }, entry);
  const { command, by, at } = entry;
  switch (command.type) {
    case 'join':
      return join(next, by as PlayerId, tidyName(command.name));
    case 'sit':
      return sit(next, by as PlayerId, command.seat);
    case 'appoint':
      return appoint(next, by, command);
    case 'leave':
      return next;
    case 'rematch':
      return { ...next, rematch: { match: command.match, code: command.code, by: by as PlayerId } };
    case 'start':
      return enter({ ...next, turn: 1 }, 'offer', rules, at);
    case 'spread':
      return { ...next, spread: command.spread };
    case 'pause':
      return pause(next, at);
    case 'resume':
      return { ...next, paused: false, frozen: null, deadline: state.frozen === null ? null : at + state.frozen };
    case 'extend':
      return extend(next, command.seconds * 1000);
    case 'close':
      // Closing the offers is told by the turn that follows; closing the reading opens them.
      return state.phase === 'reading' ? enter(next, 'offer', rules, at) : next;
    default:
      return reduceSeat(next, seatOf(state, by)!, by, command);
  }
}

/** Whoever acts is here again; who leaves is not. */
function heard(state: MatchState, { by, command }: CommandEntry): MatchState {
  if (!state.players.some(({ id }) => id === by)) return state;
  const now = { acted: state.turn, away: command.type === 'leave' };
  return { ...state, players: state.players.map((player) => (player.id === by ? { ...player, ...now } : player)) };
}

/** What the table decides beside the offers, the seats in their order. */
export const decisionsOf = ({ pacts, seats, spread }: MatchState): TurnDecisions => ({
  bids: seats.flatMap(({ bids }, territory) =>
    Object.entries(bids).map(([project, value]) => ({ project: Number(project), territory, value })),
  ),
  spread,
  agreements: agreementsOf(pacts),
});

/** What the engine makes of a turn, as far as the table goes on from it. */
export interface Played {
  /** The projects that the next turn decides. */
  readonly announced: readonly Headline[];
  readonly wagers: readonly SettledWager[];
}

/** The turn was played: what was drafted now stands, the next projects are announced, and everybody reads. */
export function reduceTurn(state: MatchState, rules: Rules, entry: TurnEntry, played: Played): MatchState {
  const last = entry.turn === state.turns;
  const { pacts, events } = afterTurn(state.pacts, entry.turn);
  const next: MatchState = {
    ...state,
    seq: entry.seq,
    turn: last ? entry.turn : entry.turn + 1,
    seats: state.seats.map((seat, index) => ({
      ...afterClose(seat, membersOf(state.players, index), rules),
      tally: tallied(seat.tally, index, played.wagers),
    })),
    pacts,
    announced: played.announced,
    decided: decisionsOf(state),
    settled: { pacts: events, wagers: played.wagers },
    hashes: [...state.hashes, entry.hash],
  };
  return enter(next, last ? 'finished' : 'reading', rules, entry.at);
}

/** A seat after its offer was made: what stands stands, and what was said about the draft is over. */
function afterClose(
  { draft, mandate, team }: Seat,
  members: readonly PlayerId[],
  { mayors }: Rules,
): Omit<Seat, 'tally'> {
  const turns = mayors === 'rotating' ? { mayor: nextMayor(team, members), standsFor: null } : {};
  return {
    standing: draft,
    draft,
    bids: {},
    wagers: {},
    mandate,
    team: { ...team, ...turns, touches: {}, agreed: [] },
    ready: false,
  };
}

/** Enters a phase with its clock wound up and nobody ready. */
function enter(state: MatchState, phase: Phase, rules: Rules, at: number): MatchState {
  const seconds = phase === 'offer' ? rules.offerSeconds : phase === 'reading' ? rules.readingSeconds : null;
  return {
    ...state,
    phase,
    paused: false,
    frozen: null,
    deadline: seconds === null ? null : at + seconds * 1000,
    seats: state.seats.map((seat) => (seat.ready ? { ...seat, ready: false } : seat)),
  };
}

/** The clock, if there is one, stops with what it has left. */
function pause(state: MatchState, at: number): MatchState {
  const frozen = state.deadline === null ? null : Math.max(0, state.deadline - at);
  return { ...state, paused: true, deadline: null, frozen };
}

function extend(state: MatchState, ms: number): MatchState {
  return state.frozen === null ? { ...state, deadline: state.deadline! + ms } : { ...state, frozen: state.frozen + ms };
}
