/** How commands change one seat and the people on it. Pure, and trusting, as `reduce.ts` is. */
import type { PlayerId } from '../brand.ts';
import { withRoom } from '../offer/room.ts';
import { keptTo } from '../pact/bounds.ts';
import type { Command } from './commands.ts';
import { type Actor, botSeat } from './entry.ts';
import { tidyName } from './name.ts';
import { termsOn } from './pacts/effects.ts';
import { reducePact } from './pacts/reduce.ts';
import { seatOf } from './rules/basics.ts';
import type { MatchState, Seat } from './state.ts';
import { bidFor, type Control } from './team/control.ts';
import { membersOf, movedByOthers, reseated, stoodIn, type Team, touched, voted } from './team/team.ts';

type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;

function changeSeat(state: MatchState, seat: number, change: (old: Seat) => Seat): MatchState {
  return { ...state, seats: state.seats.map((old, index) => (index === seat ? change(old) : old)) };
}

const changeTeam = (state: MatchState, seat: number, change: (old: Team) => Team): MatchState =>
  changeSeat(state, seat, (old) => ({ ...old, team: change(old.team) }));

export function join(state: MatchState, id: PlayerId, name: string): MatchState {
  const known = state.players.some((player) => player.id === id);
  const players = known
    ? state.players.map((player) => (player.id === id ? { ...player, name } : player))
    : [...state.players, { id, name, seat: null, acted: state.turn, away: false }];
  return { ...state, players };
}

/** A seat that somebody new sits down on is no longer ready: they have not said so. */
export function sit(state: MatchState, id: PlayerId, seat: number | null): MatchState {
  const left = seatOf(state, id);
  const players = state.players.map((player) => (player.id === id ? { ...player, seat } : player));
  let moved: MatchState = { ...state, players };
  for (const one of new Set([left, seat])) {
    if (one !== null) moved = changeTeam(moved, one, (team) => reseated(team, membersOf(players, one)));
  }
  return seat === null || left === seat ? moved : changeSeat(moved, seat, (old) => ({ ...old, ready: false }));
}

/** Whoever changes the draft is no longer ready, and nobody has agreed with what it is now. */
const moved = (old: Seat, by: Actor, control: Control): Pick<Seat, 'ready' | 'team'> => ({
  ready: false,
  team: botSeat(by) === null ? touched(old.team, control, by as PlayerId) : old.team,
});

/** The other shares make room for it, those that another member has just moved last. */
const moveDraft = (state: MatchState, seat: number, by: Actor, command: CommandOf<'set'>): MatchState =>
  changeSeat(state, seat, (old) => ({
    ...old,
    draft: withRoom(old.draft, command.instrument, command.value, movedByOthers(old.team, by as PlayerId)),
    ...moved(old, by, command.instrument),
  }));

/** A bid of 0 is none. */
const bid = (state: MatchState, seat: number, by: Actor, { project, value }: CommandOf<'bid'>): MatchState =>
  changeSeat(state, seat, (old) => {
    const { [project]: _, ...others } = old.bids;
    return { ...old, bids: value > 0 ? { ...others, [project]: value } : others, ...moved(old, by, bidFor(project)) };
  });

/** Back to what stands, as far as pacts let it. */
const reset = (state: MatchState, seat: number): MatchState =>
  changeSeat(state, seat, (old) => ({
    ...old,
    draft: keptTo(termsOn(state.pacts, seat), old.standing),
    bids: {},
    team: { ...old.team, touches: {}, agreed: [] },
    ready: false,
  }));

const wager = (state: MatchState, seat: number, { on, direction }: CommandOf<'wager'>): MatchState =>
  changeSeat(state, seat, (old) => {
    const { [on]: _, ...others } = old.wagers;
    return { ...old, wagers: direction === null ? others : { ...others, [on]: direction } };
  });

/** What the members of a seat say to each other. */
function confer(
  state: MatchState,
  seat: number,
  by: PlayerId,
  command: CommandOf<'reason' | 'agree' | 'vote'>,
): MatchState {
  return changeTeam(state, seat, (team) => {
    switch (command.type) {
      case 'vote':
        return voted(team, membersOf(state.players, seat), by, command.mayor);
      case 'agree':
        return { ...team, agreed: [...team.agreed.filter((id) => id !== by), ...(command.agree ? [by] : [])] };
      case 'reason': {
        const touch = { ...team.touches[command.control]!, reason: tidyName(command.text) };
        return { ...team, touches: { ...team.touches, [command.control]: touch } };
      }
    }
  });
}

/** The clock appoints for as long as somebody is away, the host for good. */
export const appoint = (state: MatchState, by: Actor, { seat, mayor }: CommandOf<'appoint'>): MatchState =>
  changeTeam(state, seat, (team) => (by === 'clock' ? stoodIn(team, mayor) : { ...team, mayor, standsFor: null }));

/** Drafts of these seats stand within what now binds them. */
function bindDrafts(state: MatchState, seats: readonly number[]): MatchState {
  return seats.reduce((next, seat) => {
    const { draft } = next.seats[seat]!;
    const kept = keptTo(termsOn(next.pacts, seat), draft);
    const same = Object.keys(kept).every((id) => kept[id as keyof typeof kept] === draft[id as keyof typeof draft]);
    return same ? next : changeSeat(next, seat, (old) => ({ ...old, draft: kept, ready: false }));
  }, state);
}

/** What a seat does for itself, and with others. */
type SeatCommand = Exclude<
  Command,
  {
    readonly type:
      | 'join'
      | 'sit'
      | 'leave'
      | 'rematch'
      | 'appoint'
      | 'start'
      | 'spread'
      | 'pause'
      | 'resume'
      | 'extend'
      | 'close';
  }
>;

export function reduceSeat(state: MatchState, seat: number, by: Actor, command: SeatCommand): MatchState {
  switch (command.type) {
    case 'set':
      return moveDraft(state, seat, by, command);
    case 'bid':
      return bid(state, seat, by, command);
    case 'reset':
      return reset(state, seat);
    case 'wager':
      return wager(state, seat, command);
    case 'mandate':
      return changeSeat(state, seat, (old) => ({ ...old, mandate: command.mandate }));
    case 'ready':
      return changeSeat(state, seat, (old) => ({ ...old, ready: command.ready }));
    case 'reason':
    case 'agree':
    case 'vote':
      return confer(state, seat, by as PlayerId, command);
    default: {
      const next = reducePact(state, seat, command);
      const bound = next.pacts.find(({ id }) => 'pact' in command && id === command.pact);
      return bound ? bindDrafts(next, bound.seats) : next;
    }
  }
}
