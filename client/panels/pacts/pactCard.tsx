import type { ComponentChildren } from 'preact';
import type { Pact } from '../../../shared/match/pacts/pact.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { DealText } from './dealText.tsx';
import { othersIn } from './names.ts';

interface Props {
  readonly table: Table;
  readonly pact: Pact;
  /** What may be done about it. */
  readonly children?: ComponentChildren;
}

/** One pact: what kind, with whom, and what it says. */
export function PactCard({ table, pact, children }: Props) {
  const { pacts } = words();
  return (
    <li class="pact-card">
      <h4>
        {pacts.kind[pact.terms.kind].name} <span class="pact-with">{pacts.parties(othersIn(table, pact.seats))}</span>
      </h4>
      <DealText deal={pact} until={pact.until} scenario={table.scenario.value!} />
      {children}
    </li>
  );
}

/** Pacts of a sort under their title; nothing where there are none. */
export function PactGroup({
  title,
  pacts,
  card,
}: {
  readonly title: string;
  readonly pacts: readonly Pact[];
  readonly card: (pact: Pact) => ComponentChildren;
}) {
  if (pacts.length === 0) return null;
  return (
    <section class="pact-group">
      <h3>{title}</h3>
      <ul>{pacts.map(card)}</ul>
    </section>
  );
}
