/** How each accepted command changes the state. Pure, and trusting: `checkCommand` has already said yes. */
import type { PlayerId } from '../brand.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { Instrument } from '../offer/instruments.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { seatOf } from './check.ts';
import type { CommandEntry, TurnEntry } from './entry.ts';
import { tidyName } from './name.ts';
import type { MatchState, Phase, Rules, Seat, TurnDecisions } from './state.ts';

/** The empty table of a new match; `hash` is the world's before the first turn. */
export function emptyTable(scenario: Scenario, rules: Rules, hash: string): MatchState {
  return {
    phase: 'lobby',
    turn: 0,
    turns: Math.ceil(scenario.years / rules.yearsPerTurn),
    players: [],
    seats: scenario.territories.map(({ offer }) => ({ standing: offer, draft: offer, bids: {}, ready: false })),
    announced: [],
    spread: null,
    decided: { bids: [], spread: null },
    deadline: null,
    frozen: null,
    paused: false,
    seq: 0,
    hashes: [hash],
  };
}

export function reduceCommand(state: MatchState, rules: Rules, entry: CommandEntry): MatchState {
  const next = { ...state, seq: entry.seq };
  const { command, by, at } = entry;
  const seat = seatOf(state, by);
  switch (command.type) {
    case 'join':
      return join(next, by as PlayerId, tidyName(command.name));
    case 'sit':
      return sit(next, by as PlayerId, command.seat);
    case 'set':
      return moveDraft(next, seat!, command.instrument, command.value);
    case 'bid':
      return bid(next, seat!, command.project, command.value);
    case 'reset':
      return changeSeat(next, seat!, (old) => ({ ...old, draft: old.standing, bids: {}, ready: false }));
    case 'ready':
      return changeSeat(next, seat!, (old) => ({ ...old, ready: command.ready }));
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
  }
}

/** What the table decides beside the offers, the seats in their order. */
export const decisionsOf = ({ seats, spread }: MatchState): TurnDecisions => ({
  bids: seats.flatMap(({ bids }, territory) =>
    Object.entries(bids).map(([project, value]) => ({ project: Number(project), territory, value })),
  ),
  spread,
});

/** The turn was played: what was drafted now stands, the next projects are announced, and everybody reads. */
export function reduceTurn(
  state: MatchState,
  rules: Rules,
  entry: TurnEntry,
  announced: readonly Headline[],
): MatchState {
  const last = entry.turn === state.turns;
  const played: MatchState = {
    ...state,
    seq: entry.seq,
    turn: last ? entry.turn : entry.turn + 1,
    seats: state.seats.map(({ draft }) => ({ standing: draft, draft, bids: {}, ready: false })),
    announced,
    decided: decisionsOf(state),
    hashes: [...state.hashes, entry.hash],
  };
  return enter(played, last ? 'finished' : 'reading', rules, entry.at);
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

function join(state: MatchState, id: PlayerId, name: string): MatchState {
  const known = state.players.some((player) => player.id === id);
  const players = known
    ? state.players.map((player) => (player.id === id ? { ...player, name } : player))
    : [...state.players, { id, name, seat: null }];
  return { ...state, players };
}

/** A seat that somebody new sits down on is no longer ready: they have not said so. */
function sit(state: MatchState, id: PlayerId, seat: number | null): MatchState {
  const players = state.players.map((player) => (player.id === id ? { ...player, seat } : player));
  const moved = { ...state, players };
  const stayed = seat === null || seatOf(state, id) === seat;
  return stayed ? moved : changeSeat(moved, seat, (old) => ({ ...old, ready: false }));
}

/** Whoever changes the draft is no longer ready. */
function moveDraft(state: MatchState, seat: number, instrument: Instrument, value: number): MatchState {
  return changeSeat(state, seat, (old) => ({ ...old, draft: { ...old.draft, [instrument]: value }, ready: false }));
}

/** A bid of 0 is none. */
function bid(state: MatchState, seat: number, project: number, value: number): MatchState {
  return changeSeat(state, seat, (old) => {
    const { [project]: _, ...others } = old.bids;
    return { ...old, bids: value > 0 ? { ...others, [project]: value } : others, ready: false };
  });
}

function changeSeat(state: MatchState, seat: number, change: (old: Seat) => Seat): MatchState {
  return { ...state, seats: state.seats.map((old, index) => (index === seat ? change(old) : old)) };
}
