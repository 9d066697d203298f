import { POOLED } from '../../../shared/economy/agreements.ts';
import { DEAL, type Deal, type EquipmentTerms } from '../../../shared/pact/deal.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { DealRow } from './dealRow.tsx';

interface Props {
  readonly table: Table;
  readonly partners: readonly number[];
  readonly terms: EquipmentTerms;
  readonly onChange: (some: Partial<Deal>) => void;
}

/** What is built together, at whose place, and how much each puts in. */
export function EquipmentRows({ table, partners, terms, onChange }: Props) {
  const { pacts, instrument } = words();
  const own = table.seat.value!;
  const { territories } = table.scenario.value!;
  const change = (some: Partial<EquipmentTerms>) => onChange({ terms: { ...terms, ...some } });
  const { freeBudget } = table.reading.value!.latest.territories[own]!;
  return (
    <>
      <div class="deal-row deal-picks">
        <label>
          {pacts.equipment}
          <select
            value={terms.equipment}
            onChange={(event) => change({ equipment: POOLED[event.currentTarget.selectedIndex]! })}
          >
            {POOLED.map((id) => (
              <option key={id} value={id}>
                {instrument[id].name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {pacts.host}
          <select value={terms.host} onChange={(event) => change({ host: Number(event.currentTarget.value) })}>
            {[own, ...partners].map((seat) => (
              <option key={seat} value={seat}>
                {territories[seat]!.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DealRow
        id="deal-percent"
        name={pacts.share}
        limits={DEAL.equipment}
        value={terms.percent}
        written={pacts.shareValue(terms.percent, (terms.percent / 100) * Math.max(0, freeBudget))}
        onChange={(percent) => change({ percent })}
      />
    </>
  );
}
