/** Signs what most of the others have signed, as long as it is not harder than usual; until then it waits. */
import type { Negotiator } from '../negotiation.ts';
import { fairer } from './fairness.ts';

export const imitatorTalks: Negotiator = {
  propose: () => null,
  answer(_, { deal, seats, signed }) {
    if (fairer(deal) !== deal) return 'decline';
    return 2 * signed.length > seats.length - 1 ? 'sign' : 'wait';
  },
  leaves: () => [],
};
