import type { Instrument } from '../../../shared/offer/instruments.ts';
import { type Limits, limitsUnder } from '../../../shared/pact/bounds.ts';
import { words } from '../../i18n/words.ts';
import { locksOn } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';
import { Icon } from '../frame/icon.tsx';
import { othersIn } from './names.ts';

/** How far pacts let an instrument go, and the truces that stop it there, in words. */
export interface Lock {
  readonly limits: Limits;
  readonly notes: readonly string[];
}

export function lockOn(table: Table, instrument: Instrument): Lock {
  const locks = locksOn(table.pacts.binding.value, instrument);
  const terms = locks.map((pact) => pact.terms);
  const notes = locks.map(({ seats, until }) => words().pacts.lock(othersIn(table, seats), until!));
  return { limits: limitsUnder(terms, instrument), notes };
}

/** Why a slider stops short: with whom, and until when. */
export function PactLock({ id, notes }: { readonly id: string; readonly notes: readonly string[] }) {
  return (
    <p class="pact-lock" id={id}>
      <Icon name="lock" /> <span>{notes.join(' ')}</span>
    </p>
  );
}
