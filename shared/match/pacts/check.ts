/** The rules of pacts. */
import { checkDeal, DEAL, type Deal, type Terms } from '../../pact/deal.ts';
import type { Command, Refusal } from '../commands.ts';
import type { MatchState } from '../state.ts';
import { binds, type Pact } from './pact.ts';

/** What the rules of pacts need to know: a state has it, and so has what a viewer sees of one. */
export type Negotiation = Pick<MatchState, 'phase' | 'turn' | 'turns' | 'pacts'>;

export type PactCommand = Extract<Command, { readonly type: 'propose' | 'counter' | 'sign' | 'decline' | 'break' }>;

/** Proposals of one seat that may stand open at once. */
const OPEN = 6;

/** May whoever speaks for this seat do this now? `playable`: the seats of the scenario. */
export function checkPact(
  state: Negotiation,
  seat: number,
  command: PactCommand,
  playable: (seat: number) => boolean,
): Refusal | null {
  if (state.phase !== 'reading' && state.phase !== 'offer') return 'wrongPhase';
  if (command.type === 'propose') return checkProposal(state, seat, command, playable);
  const pact = state.pacts.find(({ id }) => id === command.pact);
  if (!pact?.seats.includes(seat)) return 'pactUnknown';
  if (command.type === 'break') return pact.until === null ? 'pactUnknown' : checkBreak(pact, seat, command.broken);
  if (pact.until !== null) return 'pactInForce';
  if (command.type === 'counter') return checkTermsNow(state, command.deal, pact.seats);
  return command.type === 'sign' ? checkSignature(state, pact, seat, command.version) : null;
}

function checkProposal(
  state: Negotiation,
  seat: number,
  { seats, deal }: Extract<PactCommand, { readonly type: 'propose' }>,
  playable: (seat: number) => boolean,
): Refusal | null {
  const distinct = new Set([seat, ...seats]);
  if (seats.length === 0 || distinct.size !== seats.length + 1 || !seats.every(playable)) return 'seatUnknown';
  const open = state.pacts.filter(({ until, signed }) => until === null && signed.includes(seat));
  if (open.length >= OPEN) return 'tooManyProposals';
  const all = [...distinct].sort((a, b) => a - b);
  return checkTermsNow(state, deal, all) ?? (hasTwin(state, seat, deal.terms, all) ? 'pactTwin' : null);
}

/** Is this a deal for these seats, over before the match is? */
function checkTermsNow({ turn, turns }: Negotiation, deal: Deal, seats: readonly number[]): Refusal | null {
  const fault = checkDeal(deal, seats);
  if (fault === 'hostAway' || fault === 'equipmentUnknown') return 'pactTerms';
  return fault ?? (deal.turns > turns - turn + 1 ? 'outOfRange' : null);
}

/** What a pact is about: two equipments are two things. */
const subjectOf = (terms: Terms): string => (terms.kind === 'equipment' ? terms.equipment : terms.kind);

/**
 * Does a pact about the same between the same bind this seat? That others are about to leave theirs is a secret, which
 * no refusal may give away.
 */
const hasTwin = ({ pacts }: Negotiation, seat: number, terms: Terms, seats: readonly number[]): boolean =>
  pacts.some(
    (pact) => binds(pact, seat) && subjectOf(pact.terms) === subjectOf(terms) && pact.seats.join() === seats.join(),
  );

/** Percent of its free budget that a seat has bound to shared equipment, whether or not it is about to leave it. */
const boundBy = ({ pacts }: Negotiation, seat: number): number =>
  pacts
    .filter(({ until, seats }) => until !== null && seats.includes(seat))
    .reduce((sum, { terms }) => sum + (terms.kind === 'equipment' ? terms.percent : 0), 0);

/** What is signed must be what was read and not stand already; a free budget bears only so much shared equipment. */
function checkSignature(state: Negotiation, pact: Pact, seat: number, version: number): Refusal | null {
  if (pact.version !== version) return 'pactChanged';
  if (pact.signed.includes(seat)) return 'alreadySigned';
  const { seats, terms } = pact;
  if (hasTwin(state, seat, terms, seats)) return 'pactTwin';
  if (terms.kind !== 'equipment') return null;
  const { percent } = terms;
  return seats.some((one) => boundBy(state, one) + percent > DEAL.bound) ? 'overBudget' : null;
}

const checkBreak = ({ broken }: Pact, seat: number, wants: boolean): Refusal | null =>
  broken.includes(seat) === wants ? 'nothingChanges' : null;
