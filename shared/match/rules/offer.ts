/** The rules of an offer, of what is said beside it, and of its signature. */
import { HEADLINES } from '../../economy/headlines/catalogue.ts';
import type { Instrument } from '../../offer/instruments.ts';
import { checkValue } from '../../offer/offer.ts';
import { limitsUnder } from '../../pact/bounds.ts';
import type { Terms } from '../../pact/deal.ts';
import { checkWhole } from '../../whole.ts';
import type { Command, Refusal, Stage } from '../commands.ts';
import type { Actor } from '../entry.ts';
import { type Mandate, mandatesFor } from '../mandate.ts';
import { termsOn } from '../pacts/effects.ts';
import type { MatchState } from '../state.ts';
import { mayWager, type Wagered } from '../wager.ts';
import { checkSeated, checkSpeaker, checkStage, during, seatOf, type Table } from './basics.ts';

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

export function checkDraft(state: MatchState, actor: Actor, command: Command): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'reading', 'offer');
  if (refusal || command.type !== 'set') return refusal;
  return checkMove(termsOn(state.pacts, seatOf(state, actor)!), command.instrument, command.value);
}

/** May an instrument stand at a value, under the terms that bind the seat? */
function checkMove(terms: readonly Terms[], instrument: Instrument, value: number): Refusal | null {
  const fault = checkValue(instrument, value);
  if (fault) return fault;
  const { min, max } = limitsUnder(terms, instrument);
  return value < min || value > max ? 'pactForbids' : null;
}

/** An offer is signed by the seat's mayor; anybody may take the signature back, or be done with reading. */
export function checkReady(
  state: MatchState,
  actor: Actor,
  { ready, during: said }: Extract<Command, { readonly type: 'ready' }>,
): Refusal | null {
  const signs = ready && state.phase === 'offer';
  return checkSeated(state, actor) ?? checkStage(state, said) ?? (signs ? checkSpeaker(state, actor) : null);
}

export function checkWager(state: MatchState, actor: Actor, on: Wagered, made: boolean): Refusal | null {
  const refusal = checkSeated(state, actor) ?? during(state, 'reading', 'offer');
  if (refusal || !made) return refusal;
  return mayWager(state.seats[seatOf(state, actor)!]!.wagers, on) ? null : 'twoWagers';
}

/** A mandate is taken before the first close. */
export const mandateOpen = ({ phase, turn }: Stage): boolean => phase === 'lobby' || (phase === 'offer' && turn === 1);

export function checkMandate({ header, state }: Table, actor: Actor, mandate: Mandate | null): Refusal | null {
  if (!mandateOpen(state)) return 'wrongPhase';
  const drawn = mandatesFor(header.seed, seatOf(state, actor)!);
  return mandate === null || drawn.includes(mandate) ? null : 'notDrawn';
}
