/** What is left to the host, and to the clock. */
import type { Spread } from '../../economy/decisions.ts';
import { STATE_PROGRAMMES } from '../../scenario/scenario.ts';
import { checkWhole } from '../../whole.ts';
import type { Command, Refusal } from '../commands.ts';
import type { Actor } from '../entry.ts';
import { isQuick } from '../pace.ts';
import type { MatchState } from '../state.ts';
import { checkStage, during, type Table } from './basics.ts';

/** The longest single extension, seconds. */
export const EXTENSION = 3600;

/** Whole percents, together at most 100: what is left is not spent. */
export function checkSpread(state: Pick<MatchState, 'phase'>, spread: Spread | null): Refusal | null {
  const refusal = during(state, 'lobby', 'reading', 'offer');
  if (refusal || spread === null) return refusal;
  const shares = STATE_PROGRAMMES.map((id) => spread[id]);
  const fault = shares.map((share) => checkWhole(share, 0, 100)).find((refusal) => refusal !== null);
  return fault ?? (shares.reduce((sum, share) => sum + share, 0) > 100 ? 'overBudget' : null);
}

/** What is left to the host, and to the clock. */
type HostCommand = Extract<Command, { readonly type: 'start' | 'spread' | 'pause' | 'resume' | 'extend' | 'close' }>;

export function checkHost({ header, state }: Table, actor: Actor, command: HostCommand): Refusal | null {
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
