import { DEAL, type Deal, type RevenueTerms, type Truce } from '../../../shared/pact/deal.ts';
import { words } from '../../i18n/words.ts';
import { mostTurns, type Writing } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';
import { DealRow } from './dealRow.tsx';
import { EquipmentRows } from './equipmentRows.tsx';

interface Props {
  readonly table: Table;
  readonly writing: Writing;
  readonly onChange: (some: Partial<Deal>) => void;
}

function TruceRows({ terms, onChange }: { readonly terms: Truce; readonly onChange: Props['onChange'] }) {
  const { pacts } = words();
  return (
    <>
      <DealRow
        id="deal-rate"
        name={pacts.rate}
        limits={DEAL.rate}
        value={terms.rate}
        written={pacts.rateValue(terms.rate)}
        onChange={(rate) => onChange({ terms: { ...terms, rate } })}
      />
      <DealRow
        id="deal-exemption"
        name={pacts.exemption}
        limits={DEAL.exemption}
        value={terms.exemption}
        written={pacts.exemptionValue(terms.exemption)}
        onChange={(exemption) => onChange({ terms: { ...terms, exemption } })}
      />
    </>
  );
}

function RevenueRows({ terms, onChange }: { readonly terms: RevenueTerms; readonly onChange: Props['onChange'] }) {
  const { pacts } = words();
  return (
    <DealRow
      id="deal-revenue"
      name={pacts.revenue}
      limits={DEAL.revenue}
      value={terms.percent}
      written={pacts.revenueValue(terms.percent)}
      onChange={(percent) => onChange({ terms: { ...terms, percent } })}
    />
  );
}

/** The numbers of a deal: those of its kind, how long it lasts, what it costs to break. */
export function TermsRows({ table, writing, onChange }: Props) {
  const { pacts } = words();
  const { terms, turns, penalty } = writing.deal;
  return (
    <>
      {terms.kind === 'truce' && <TruceRows terms={terms} onChange={onChange} />}
      {terms.kind === 'revenue' && <RevenueRows terms={terms} onChange={onChange} />}
      {terms.kind === 'equipment' && (
        <EquipmentRows table={table} partners={writing.partners} terms={terms} onChange={onChange} />
      )}
      <DealRow
        id="deal-turns"
        name={pacts.turns}
        limits={{ least: DEAL.turns.least, most: mostTurns(table.view.value!) }}
        value={turns}
        written={pacts.turnsValue(turns)}
        onChange={(value) => onChange({ turns: value })}
      />
      <DealRow
        id="deal-penalty"
        name={pacts.penalty}
        limits={DEAL.penalty}
        value={penalty}
        written={pacts.penaltyValue(penalty)}
        onChange={(value) => onChange({ penalty: value })}
      />
    </>
  );
}
