import { PACTS } from '../../../shared/pact/deal.ts';
import { words } from '../../i18n/words.ts';
import { firstTerms, type Writing } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';

export interface WritingProps {
  readonly table: Table;
  readonly writing: Writing;
  readonly onChange: (some: Partial<Writing>) => void;
}

/** What kind of pact: what each does, and why one might want it. */
export function KindChoice({ table, writing, onChange }: WritingProps) {
  const { pacts } = words();
  const seat = table.seat.value!;
  const { standing } = table.view.value!.seats[seat]!;
  return (
    <fieldset>
      <legend>{pacts.what}</legend>
      {PACTS.map((kind) => (
        <label key={kind} class="pact-kind">
          <input
            type="radio"
            name="pact-kind"
            checked={writing.deal.terms.kind === kind}
            onChange={() => onChange({ deal: { ...writing.deal, terms: firstTerms(kind, seat, standing) } })}
          />
          <span>
            {pacts.kind[kind].name}
            <small>
              {pacts.kind[kind].does} <em>{pacts.kind[kind].why}</em>
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
