/** What pacts do at a close: to the engine's year, and to themselves. */
import type { Agreement } from '../../economy/agreements.ts';
import type { Terms } from '../../pact/deal.ts';
import { duesOf, madeOf } from '../../pact/made.ts';
import { binds, type Pact, type PactEvent } from './pact.ts';

/** The terms that bind a seat. */
export const termsOn = (pacts: readonly Pact[], seat: number): readonly Terms[] =>
  pacts.filter((pact) => binds(pact, seat)).map(({ terms }) => terms);

/** What one pact makes of the year: for those who keep it, and between them and those who do not. */
function made({ terms, seats, broken, penalty }: Pact): Agreement[] {
  const faithful = seats.filter((seat) => !broken.includes(seat));
  return [...madeOf(terms, faithful), ...duesOf(penalty, seats, broken)];
}

/** What the pacts in force make of the coming turn. */
export const agreementsOf = (pacts: readonly Pact[]): Agreement[] =>
  pacts.filter(({ until }) => until !== null).flatMap(made);

/** The pacts after a turn was played, and what became of which. Proposals that not all have signed lapse. */
export function afterTurn(
  pacts: readonly Pact[],
  turn: number,
): { readonly pacts: readonly Pact[]; readonly events: readonly PactEvent[] } {
  const inForce = pacts.filter(({ until }) => until !== null);
  const lasts = (pact: Pact): boolean => pact.broken.length === 0 && pact.until! > turn;
  const events = inForce.flatMap((pact): PactEvent[] => {
    const signed: PactEvent[] = pact.since === turn ? [{ pact, fate: 'signed' }] : [];
    if (pact.broken.length > 0) return [...signed, { pact, fate: 'broken' }];
    return lasts(pact) ? signed : [...signed, { pact, fate: 'ended' }];
  });
  return { pacts: inForce.filter(lasts), events };
}
