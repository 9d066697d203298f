import { type Signal, useSignal } from '@preact/signals';
import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import { land } from '../../landscape/art/palette.ts';
import { writeFact } from '../../state/notation.ts';
import { COLUMNS, type Column, FACT_VALUE, type Order, reorder, sortTerritories } from '../../state/territories.ts';

interface Props {
  readonly scenario: Scenario;
  readonly report: TurnReport;
  readonly own: number | null;
  readonly selected: Signal<number | null>;
}

/** The map, as a table: every territory with its main facts, sorted as one likes. */
export function TerritoriesTable({ scenario, report, own, selected }: Props) {
  const { list, fact } = words();
  const order = useSignal<Order>({ by: 'attractiveness', descending: true });
  const heading = (column: Column, name: string, unit: string) => {
    const sorted = order.value.by === column;
    return (
      <th key={column} scope="col" aria-sort={sorted ? (order.value.descending ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          title={unit}
          aria-label={list.sortBy(name)}
          onClick={() => {
            order.value = reorder(order.value, column);
          }}
        >
          {name}
          <span aria-hidden="true">{sorted ? (order.value.descending ? ' ▾' : ' ▴') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <div class="scroll">
      <table class="figures sortable">
        <caption class="unseen">{list.title}</caption>
        <thead>
          <tr>
            {heading('name', list.name, '')}
            {COLUMNS.map((column) => heading(column, fact[column].name, fact[column].unit))}
          </tr>
        </thead>
        <tbody>
          {sortTerritories(scenario, report, order.value).map((i) => {
            const facts = report.territories[i]!;
            return (
              <tr key={i} class={i === own ? 'own' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    data-territory={i}
                    onClick={() => {
                      selected.value = i;
                    }}
                  >
                    <span class="swatch" style={{ background: land(facts.attractiveness) }} />
                    {scenario.territories[i]!.name}
                  </button>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column}>{writeFact(write(), column, FACT_VALUE[column](facts))}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
