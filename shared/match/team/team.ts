/** The people of one seat: who signs, who moved what and why, and who agrees with the draft as it stands. */
import type { PlayerId } from '../../brand.ts';
import type { Instrument } from '../../offer/instruments.ts';
import type { Player } from '../state.ts';
import { type Control, isInstrument } from './control.ts';

/** The last move of a control since the last close. */
export interface Touch {
  readonly by: PlayerId;
  /** Why, in a line; empty where nobody said. */
  readonly reason: string;
}

export interface Team {
  /** Who signs the seat's offers; `null` while nobody sits there. */
  readonly mayor: PlayerId | null;
  /** For whom, away, the clock has the mayor sign; they sign again once they are back. */
  readonly standsFor: PlayerId | null;
  readonly touches: Readonly<Partial<Record<Control, Touch>>>;
  /** Who agrees with the draft as it stands, in the order in which they said so; the first one proposed it. */
  readonly agreed: readonly PlayerId[];
  /** Whom each would have as mayor. */
  readonly votes: Readonly<Record<PlayerId, PlayerId>>;
}

export const NOBODY: Team = { mayor: null, standsFor: null, touches: {}, agreed: [], votes: {} };

/** Longest reason, signs. */
export const REASON_LENGTH = 140;

/** Who sits in a seat, in the order in which they came to the table. */
export const membersOf = (players: readonly Player[], seat: number): readonly PlayerId[] =>
  players.filter((player) => player.seat === seat).map(({ id }) => id);

/** A control was moved by somebody: whoever had agreed, agreed with something else. */
export function touched(team: Team, control: Control, by: PlayerId): Team {
  const before = team.touches[control];
  const reason = before?.by === by ? before.reason : '';
  return { ...team, agreed: [], touches: { ...team.touches, [control]: { by, reason } } };
}

/** Controls that others have moved since the last close: a move of one's own takes from them last. */
export const movedByOthers = ({ touches }: Team, by: PlayerId): readonly Instrument[] =>
  (Object.keys(touches) as Control[]).filter(isInstrument).filter((id) => touches[id]!.by !== by);

/** After somebody sat down or stood up: their word goes with them, and a seat with people in it has a mayor. */
export function reseated(team: Team, members: readonly PlayerId[]): Team {
  const stays = (id: PlayerId): boolean => members.includes(id);
  const votes = Object.entries(team.votes).filter(([by, whom]) => stays(by as PlayerId) && stays(whom));
  const mayor = team.mayor !== null && stays(team.mayor) ? team.mayor : (members[0] ?? null);
  const standsFor =
    team.standsFor !== null && stays(team.standsFor) && team.standsFor !== mayor ? team.standsFor : null;
  return { ...team, mayor, standsFor, agreed: team.agreed.filter(stays), votes: Object.fromEntries(votes) };
}

/** A vote: more than half of the members make a mayor. */
export function voted(team: Team, members: readonly PlayerId[], by: PlayerId, whom: PlayerId): Team {
  const votes: Team['votes'] = { ...team.votes, [by]: whom };
  const count = members.filter((id) => votes[id] === whom).length;
  return count * 2 > members.length ? { ...team, mayor: whom, standsFor: null, votes: {} } : { ...team, votes };
}

/** Somebody signs for a mayor who is away, or the mayor is back. */
export function stoodIn(team: Team, mayor: PlayerId): Team {
  const away = team.standsFor ?? team.mayor;
  return { ...team, mayor, standsFor: away === mayor ? null : away };
}

/** Who signs next where it goes round. */
export function nextMayor(
  { mayor, standsFor }: Pick<Team, 'mayor' | 'standsFor'>,
  members: readonly PlayerId[],
): PlayerId | null {
  if (members.length === 0) return null;
  const last = standsFor ?? mayor;
  return members[(last === null ? 0 : members.indexOf(last) + 1) % members.length]!;
}
