/**
 * Every rule of the table, once: the client greys a control with it, the authority refuses with it,
 * and a replay trusts no line of a file that it would have refused.
 */
import type { Spread } from '../economy/decisions.ts';
import { HEADLINES } from '../economy/headlines/catalogue.ts';
import type { Instrument } from '../offer/instruments.ts';
import { checkValue } from '../offer/offer.ts';
import { limitsUnder } from '../pact/bounds.ts';
import type { Terms } from '../pact/deal.ts';
import { type Scenario, STATE_PROGRAMMES } from '../scenario/scenario.ts';
import { checkWhole } from '../whole.ts';
import type { Command, Refusal, Stage } from './commands.ts';
import { type Actor, botSeat, type Header } from './entry.ts';
import { type Mandate, mandatesFor } from './mandate.ts';
import { tidyName } from './name.ts';
import { isQuick } from './pace.ts';
import { checkPact, type PactCommand } from './pacts/check.ts';
import { termsOn } from './pacts/effects.ts';
import type { MatchState, Phase } from './state.ts';
import { checkTeam } from './team/check.ts';
import { mayWager, type Wagered } from './wager.ts';

export const NAME_LENGTH = 24;
export const PLAYERS_PER_SEAT = 5;
export const PLAYERS = 250;
/** The longest single extension, seconds. */
export const EXTENSION = 3600;

/** What the rules are held against. */
export interface Table {
  readonly header: Header;
  readonly scenario: Scenario;
  readonly state: MatchState;
}

/** The seat for which this actor moves the draft, or `null`. */
export function seatOf(state: MatchState, actor: Actor): number | null {
  return botSeat(actor) ?? state.players.find((player) => player.id === actor)?.seat ?? null;
}

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

function checkJoin(state: MatchState, actor: Actor, name: string): Refusal | null {
  const { length } = tidyName(name);
  if (length === 0) return 'nameEmpty';
  if (length > NAME_LENGTH) return 'nameTooLong';
  const known = state.players.some((player) => player.id === actor);
  return known || state.players.length < PLAYERS ? null : 'matchFull';
}

function checkSit({ header, scenario, state }: Table, actor: Actor, seat: number | null): Refusal | null {
  if (!state.players.some((player) => player.id === actor)) return 'notInMatch';
  if (seat === null) return null;
  if (!scenario.territories[seat]?.seat) return 'seatUnknown';
  const others = state.players.filter((player) => player.seat === seat && player.id !== actor);
  // Strangers that a quick match brings together play one seat each.
  return others.length < (isQuick(header.rules) ? 1 : PLAYERS_PER_SEAT) ? null : 'seatFull';
}

/** Whoever sat at the table may propose the next one, once. */
function checkRematch(state: MatchState, actor: Actor): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'finished');
  return refusal ?? (state.rematch === null ? null : 'alreadyProposed');
}

function checkSeated(state: MatchState, actor: Actor): Refusal | null {
  return seatOf(state, actor) === null ? 'noSeat' : null;
}

/** What the rule of bids needs to know: a state has it, and so has what a viewer sees of one. */
type Announced = Pick<MatchState, 'phase' | 'announced'>;

/** A bid is whole, like every number of an offer; what the budget does not bear is cut when it is decided. */
export function checkBid(
  state: Announced,
  seat: number | null,
  bid: { readonly project: number; readonly value: number },
): Refusal | null {
  const refusal = seat === null ? 'noSeat' : during(state, 'reading', 'offer');
  if (refusal) return refusal;
  if (!state.announced.some(({ id }) => id === bid.project)) return 'projectUnknown';
  return checkWhole(bid.value, 0, HEADLINES.most);
}

/** Whole percents, together at most 100: what is left is not spent. */
export function checkSpread(state: Pick<MatchState, 'phase'>, spread: Spread | null): Refusal | null {
  const refusal = during(state, 'lobby', 'reading', 'offer');
  if (refusal || spread === null) return refusal;
  const shares = STATE_PROGRAMMES.map((id) => spread[id]);
  const fault = shares.map((share) => checkWhole(share, 0, 100)).find((refusal) => refusal !== null);
  return fault ?? (shares.reduce((sum, share) => sum + share, 0) > 100 ? 'overBudget' : null);
}

function checkDraft(state: MatchState, actor: Actor, command: Command): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'reading', 'offer');
  if (refusal || command.type !== 'set') return refusal;
  return checkMove(termsOn(state.pacts, seatOf(state, actor)!), command.instrument, command.value);
}

/** May an instrument stand at a value, under the terms that bind the seat? */
export function checkMove(terms: readonly Terms[], instrument: Instrument, value: number): Refusal | null {
  const fault = checkValue(instrument, value);
  if (fault) return fault;
  const { min, max } = limitsUnder(terms, instrument);
  return value < min || value > max ? 'pactForbids' : null;
}

/** An offer is signed by the seat's mayor; anybody may take the signature back, or be done with reading. */
function checkReady(
  state: MatchState,
  actor: Actor,
  { ready, during: said }: Extract<Command, { readonly type: 'ready' }>,
): Refusal | null {
  const signs = ready && state.phase === 'offer';
  return checkSeated(state, actor) ?? checkStage(state, said) ?? (signs ? checkSpeaker(state, actor) : null);
}

/** Does this actor speak for a seat: its mayor, or the bot that plays it? */
function checkSpeaker(state: MatchState, actor: Actor): Refusal | null {
  const seat = seatOf(state, actor);
  if (seat === null) return 'noSeat';
  return botSeat(actor) !== null || state.seats[seat]?.team.mayor === actor ? null : 'notMayor';
}

function checkWager(state: MatchState, actor: Actor, on: Wagered, made: boolean): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'reading', 'offer');
  if (refusal || !made) return refusal;
  return mayWager(state.seats[seatOf(state, actor)!]!.wagers, on) ? null : 'twoWagers';
}

/** A mandate is taken before the first close. */
export const mandateOpen = ({ phase, turn }: Stage): boolean => phase === 'lobby' || (phase === 'offer' && turn === 1);

function checkMandate({ header, state }: Table, actor: Actor, mandate: Mandate | null): Refusal | null {
  if (!mandateOpen(state)) return 'wrongPhase';
  const drawn = mandatesFor(header.seed, seatOf(state, actor)!);
  return mandate === null || drawn.includes(mandate) ? null : 'notDrawn';
}

function checkDiplomacy({ scenario, state }: Table, actor: Actor, command: PactCommand): Refusal | null {
  const playable = (seat: number): boolean => scenario.territories[seat]?.seat === true;
  return checkPact(state, seatOf(state, actor)!, command, playable);
}

function checkAppointment(
  { header, state }: Table,
  actor: Actor,
  { seat, mayor }: Extract<Command, { readonly type: 'appoint' }>,
): Refusal | null {
  if (actor !== 'clock' && actor !== header.host) return 'notHost';
  return state.players.some((player) => player.id === mayor && player.seat === seat) ? null : 'notMember';
}

/** What is left to the host, and to the clock. */
type HostCommand = Extract<Command, { readonly type: 'start' | 'spread' | 'pause' | 'resume' | 'extend' | 'close' }>;

function checkHost({ header, state }: Table, actor: Actor, command: HostCommand): Refusal | null {
  if (actor !== header.host && actor !== 'clock') return 'notHost';
  switch (command.type) {
    case 'start':
      if (actor === 'clock' && !isQuick(header.rules)) return 'notHost';
      return during(state, 'lobby');
    case 'spread':
      return checkSpread(state, command.spread);
    case 'pause':
      return during(state, 'reading', 'offer') ?? (state.paused ? 'alreadyPaused' : null);
    case 'resume':
      return state.paused ? null : 'notPaused';
    case 'extend':
      if (!(command.seconds > 0 && (command.seconds <= EXTENSION || actor === 'clock'))) return 'outOfRange';
      return state.deadline === null && state.frozen === null ? 'noTimer' : null;
    case 'close':
      return checkStage(state, command.during);
  }
}

/** Said for a phase that runs, and for no other. */
const checkStage = (state: MatchState, said: Stage): Refusal | null =>
  during(state, 'reading', 'offer') ?? (said.phase === state.phase && said.turn === state.turn ? null : 'wrongPhase');

const during = (state: Pick<MatchState, 'phase'>, ...phases: readonly Phase[]): Refusal | null =>
  phases.includes(state.phase) ? null : 'wrongPhase';
