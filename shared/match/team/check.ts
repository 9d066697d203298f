/** The rules of a team: what its members may say to each other. */
import type { Command, Refusal } from '../commands.ts';
import type { Actor } from '../entry.ts';
import { tidyName } from '../name.ts';
import type { MatchState } from '../state.ts';
import { membersOf, REASON_LENGTH } from './team.ts';

export type TeamCommand = Extract<Command, { readonly type: 'reason' | 'agree' | 'vote' }>;

export function checkTeam(
  { phase, players, seats }: MatchState,
  actor: Actor,
  seat: number | null,
  command: TeamCommand,
): Refusal | null {
  if (seat === null) return 'noSeat';
  const { team } = seats[seat]!;
  const members = membersOf(players, seat);
  if (command.type === 'vote') return members.includes(command.mayor) ? null : 'notMember';
  if (phase !== 'reading' && phase !== 'offer') return 'wrongPhase';
  if (command.type === 'agree')
    return team.agreed.some((id) => id === actor) === command.agree ? 'nothingChanges' : null;
  if (tidyName(command.text).length > REASON_LENGTH) return 'reasonTooLong';
  return team.touches[command.control] ? null : 'nothingMoved';
}
