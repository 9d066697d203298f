/** Who may come in, sit down, stand in for a mayor and propose the next match. */
import type { Command, Refusal } from '../commands.ts';
import type { Actor } from '../entry.ts';
import { tidyName } from '../name.ts';
import { isQuick } from '../pace.ts';
import type { MatchState } from '../state.ts';
import { checkSeated, during, type Table } from './basics.ts';

export const NAME_LENGTH = 24;
export const PLAYERS_PER_SEAT = 5;
export const PLAYERS = 250;

export function checkJoin(state: MatchState, actor: Actor, name: string): Refusal | null {
  const { length } = tidyName(name);
  if (length === 0) return 'nameEmpty';
  if (length > NAME_LENGTH) return 'nameTooLong';
  const known = state.players.some((player) => player.id === actor);
  return known || state.players.length < PLAYERS ? null : 'matchFull';
}

export function checkSit({ header, scenario, state }: Table, actor: Actor, seat: number | null): Refusal | null {
  if (!state.players.some((player) => player.id === actor)) return 'notInMatch';
  if (seat === null) return null;
  if (!scenario.territories[seat]?.seat) return 'seatUnknown';
  const others = state.players.filter((player) => player.seat === seat && player.id !== actor);
  // Strangers that a quick match brings together play one seat each.
  return others.length < (isQuick(header.rules) ? 1 : PLAYERS_PER_SEAT) ? null : 'seatFull';
}

/** Whoever sat at the table may propose the next one, once. */
export function checkRematch(state: MatchState, actor: Actor): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'finished');
  return refusal ?? (state.rematch === null ? null : 'alreadyProposed');
}

export function checkAppointment(
  { header, state }: Table,
  actor: Actor,
  { seat, mayor }: Extract<Command, { readonly type: 'appoint' }>,
): Refusal | null {
  if (actor !== 'clock' && actor !== header.host) return 'notHost';
  return state.players.some((player) => player.id === mayor && player.seat === seat) ? null : 'notMember';
}
