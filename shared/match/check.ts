/**
 * Every rule of the table, once: the client greys a control with it, the authority refuses with it,
 * and a replay trusts no line of a file that it would have refused.
 */
import type { Spread } from '../economy/decisions.ts';
import { HEADLINES } from '../economy/headlines/catalogue.ts';
import { checkChange } from '../offer/offer.ts';
import { type Scenario, STATE_PROGRAMMES } from '../scenario/scenario.ts';
import type { Command, Refusal, Stage } from './commands.ts';
import { type Actor, botSeat, type Header } from './entry.ts';
import { tidyName } from './name.ts';
import type { MatchState, Phase } from './state.ts';

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
    case 'ready':
      return checkSeated(table.state, actor) ?? checkStage(table.state, command.during);
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

function checkSit({ scenario, state }: Table, actor: Actor, seat: number | null): Refusal | null {
  if (!state.players.some((player) => player.id === actor)) return 'notInMatch';
  if (seat === null) return null;
  if (!scenario.territories[seat]?.seat) return 'seatUnknown';
  const others = state.players.filter((player) => player.seat === seat && player.id !== actor);
  return others.length < PLAYERS_PER_SEAT ? null : 'seatFull';
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
  return checkWhole(bid.value, HEADLINES.most);
}

function checkWhole(value: number, most: number): Refusal | null {
  if (!Number.isFinite(value) || Object.is(value, -0)) return 'notANumber';
  if (value < 0 || value > most) return 'outOfRange';
  return Number.isInteger(value) ? null : 'notAStep';
}

/** Whole percents, together at most 100: what is left is not spent. */
export function checkSpread(state: Pick<MatchState, 'phase'>, spread: Spread | null): Refusal | null {
  const refusal = during(state, 'lobby', 'reading', 'offer');
  if (refusal || spread === null) return refusal;
  const shares = STATE_PROGRAMMES.map((id) => spread[id]);
  const fault = shares.map((share) => checkWhole(share, 100)).find((refusal) => refusal !== null);
  return fault ?? (shares.reduce((sum, share) => sum + share, 0) > 100 ? 'overBudget' : null);
}

function checkDraft(state: MatchState, actor: Actor, command: Command): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'reading', 'offer');
  if (refusal || command.type !== 'set') return refusal;
  const draft = state.seats[seatOf(state, actor)!]?.draft;
  return draft ? checkChange(draft, command.instrument, command.value) : 'seatUnknown';
}

/** What is left to the host, and to the clock. */
type HostCommand = Extract<Command, { readonly type: 'start' | 'spread' | 'pause' | 'resume' | 'extend' | 'close' }>;

function checkHost({ header, state }: Table, actor: Actor, command: HostCommand): Refusal | null {
  if (actor !== header.host && actor !== 'clock') return 'notHost';
  switch (command.type) {
    case 'start':
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
