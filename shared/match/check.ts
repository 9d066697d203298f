/**
 * Every rule of the table, once: the client greys a control with it, the authority refuses with it,
 * and a replay trusts no line of a file that it would have refused.
 */
import type { Command, Refusal } from './commands.ts';
import type { Actor } from './entry.ts';
import { checkPact, type PactCommand } from './pacts/check.ts';
import { checkSeated, checkSpeaker, during, seatOf, type Table } from './rules/basics.ts';
import { checkHost } from './rules/host.ts';
import { checkBid, checkDraft, checkMandate, checkReady, checkWager } from './rules/offer.ts';
import { checkAppointment, checkJoin, checkRematch, checkSit } from './rules/people.ts';
import { checkTeam } from './team/check.ts';

/** May this actor do this now? `null` when they may. */
export function checkCommand(table: Table, actor: Actor, command: Command): Refusal | null {
  switch (command.type) {
    case 'join':
      return checkJoin(table.state, actor, command.name);
    case 'sit':
      return checkSit(table, actor, command.seat);
    case 'set':
    case 'reset':
      return checkDraft(table.state, actor, command);
    case 'bid':
      return checkBid(table.state, seatOf(table.state, actor), command);
    case 'wager':
      return checkWager(table.state, actor, command.on, command.direction !== null);
    case 'reason':
    case 'agree':
    case 'vote':
      return checkTeam(table.state, actor, seatOf(table.state, actor), command);
    case 'ready':
      return checkReady(table.state, actor, command);
    case 'leave':
      return checkSeated(table.state, actor) ?? during(table.state, 'lobby', 'reading', 'offer');
    case 'rematch':
      return checkRematch(table.state, actor);
    case 'mandate':
      return checkSpeaker(table.state, actor) ?? checkMandate(table, actor, command.mandate);
    case 'propose':
    case 'counter':
    case 'sign':
    case 'decline':
    case 'break':
      return checkSpeaker(table.state, actor) ?? checkDiplomacy(table, actor, command);
    case 'appoint':
      return checkAppointment(table, actor, command);
    default:
      return checkHost(table, actor, command);
  }
}

function checkDiplomacy({ scenario, state }: Table, actor: Actor, command: PactCommand): Refusal | null {
  const playable = (seat: number): boolean => scenario.territories[seat]?.seat === true;
  return checkPact(state, seatOf(state, actor)!, command, playable);
}
