/** How each accepted command changes the pacts. */
import type { MatchState } from '../state.ts';
import type { PactCommand } from './check.ts';
import type { Pact } from './pact.ts';

/** The table after a pact command of this seat. Drafts are the caller's to bring within what now binds. */
export function reducePact(state: MatchState, seat: number, command: PactCommand): MatchState {
  switch (command.type) {
    case 'propose': {
      const id = state.proposals + 1;
      const seats = [seat, ...command.seats].sort((a, b) => a - b);
      const pact: Pact = {
        ...command.deal,
        id,
        seats,
        version: 1,
        signed: [seat],
        since: null,
        until: null,
        broken: [],
      };
      return { ...state, proposals: id, pacts: [...state.pacts, pact] };
    }
    case 'counter':
      return change(state, command.pact, (pact) => ({
        ...pact,
        ...command.deal,
        version: pact.version + 1,
        signed: [seat],
      }));
    case 'sign':
      return change(state, command.pact, (pact) => sign(pact, seat, state.turn));
    case 'decline':
      return { ...state, pacts: state.pacts.filter(({ id }) => id !== command.pact) };
    case 'break':
      return change(state, command.pact, ({ broken, ...pact }) => ({
        ...pact,
        broken: command.broken ? [...broken, seat].sort((a, b) => a - b) : broken.filter((other) => other !== seat),
      }));
  }
}

/** The last signature puts it into force. */
function sign(pact: Pact, seat: number, turn: number): Pact {
  const signed = [...pact.signed, seat].sort((a, b) => a - b);
  if (signed.length < pact.seats.length) return { ...pact, signed };
  return { ...pact, signed, since: turn, until: turn + pact.turns - 1 };
}

const change = (state: MatchState, id: number, make: (pact: Pact) => Pact): MatchState => ({
  ...state,
  pacts: state.pacts.map((pact) => (pact.id === id ? make(pact) : pact)),
});
