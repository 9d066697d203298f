/** What pacts do at a close: to the engine's year, and to themselves. */
import type { Agreement } from '../../economy/agreements.ts';
import type { Terms } from '../../pact/deal.ts';
import { binds, type Pact, type PactEvent } from './pact.ts';

/** The terms that bind a seat. */
export const termsOn = (pacts: readonly Pact[], seat: number): readonly Terms[] =>
  pacts.filter((pact) => binds(pact, seat)).map(({ terms }) => terms);

/** What one pact makes of the year for those who keep it. */
function kept({ terms, seats, broken }: Pact): Agreement[] {
  const faithful = seats.filter((seat) => !broken.includes(seat));
  if (faithful.length < 2) return [];
  if (terms.kind === 'revenue') return [{ type: 'revenue', seats: faithful, percent: terms.percent }];
  if (terms.kind === 'truce' || !faithful.includes(terms.host)) return [];
  const { equipment, host, percent } = terms;
  return [{ type: 'equipment', seats: faithful, equipment, host, percent }];
}

/** What those who break it owe those who do not. */
function dues({ seats, broken, penalty }: Pact): Agreement[] {
  const to = seats.filter((seat) => !broken.includes(seat));
  if (to.length === 0 || penalty === 0) return [];
  return broken.map((from) => ({ type: 'dues', from, to, percent: penalty }));
}

/** What the pacts in force make of the coming turn. */
export const agreementsOf = (pacts: readonly Pact[]): Agreement[] =>
  pacts.filter(({ until }) => until !== null).flatMap((pact) => [...kept(pact), ...dues(pact)]);

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
