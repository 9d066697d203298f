import type { Fact } from '../../../assets/locales/glossary.ts';
import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { words, write } from '../../i18n/words.ts';
import { writeChange, writeFact } from '../../state/notation.ts';
import { FACT_VALUE } from '../../state/territories.ts';

const GROUPS = {
  people: ['population', 'jobs', 'unemployment', 'precarious', 'skilledShare', 'executives', 'lowSkilled', 'rent'],
  money: ['revenue', 'freeBudget', 'debt'],
  qualities: ['information', 'services', 'accessibility', 'telecom', 'sites', 'amenity'],
  equipment: ['technopole', 'university', 'station'],
} as const satisfies Record<string, readonly Fact[]>;
type Group = keyof typeof GROUPS;

/** Balances say by themselves what changed. */
const WITHOUT_CHANGE: readonly Fact[] = ['executives', 'lowSkilled'];

/** A territory's facts in groups, each with its change since the turn before. */
export function SheetFacts({ now, before }: { now: TerritoryFacts; before: TerritoryFacts | null }) {
  const { sheet, fact } = words();
  const row = (id: Fact) => {
    const value = FACT_VALUE[id](now);
    const was = before && !WITHOUT_CHANGE.includes(id) ? FACT_VALUE[id](before) : null;
    return (
      <tr key={id}>
        <th scope="row" title={fact[id].unit}>
          {fact[id].name}
        </th>
        <td>{writeFact(write(), id, value)}</td>
        <td class="change">{was === null ? '' : writeChange(write(), id, was, value)}</td>
      </tr>
    );
  };
  const group = (id: Group, title: string, hint: string) => (
    <section key={id} id={`sheet-${id}`}>
      <h3>
        {title} {hint && <small>{hint}</small>}
      </h3>
      <table class="figures">
        <thead class="unseen">
          <tr>
            <th />
            <th />
            <th scope="col">{sheet.since}</th>
          </tr>
        </thead>
        <tbody>{GROUPS[id].map(row)}</tbody>
      </table>
    </section>
  );
  return (
    <>
      {group('people', sheet.people, '')}
      {group('money', sheet.money, '')}
      {group('qualities', sheet.qualities, sheet.best)}
      {group('equipment', sheet.equipment, sheet.inUse)}
    </>
  );
}
