import { FLOW_TERMS, type FlowTerm } from '../../../shared/economy/why/direction.ts';
import type { FlowYear } from '../../../shared/economy/why/index.ts';
import { words } from '../../i18n/words.ts';
import type { Subject } from '../../landscape/pick.ts';
import { netOf, yearsOf } from '../../state/past/histories.ts';
import { LOOKS } from '../../state/past/plot.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { termTable } from '../../state/past/terms.ts';
import { ChartCard } from '../charts/chartCard.tsx';
import { GapTable } from '../why/gapTable.tsx';
import { useWhy } from '../why/useWhy.ts';
import { WhyFrame } from '../why/whyFrame.tsx';
import { placeName } from './sheetName.ts';
import { WithPast } from './withPast.tsx';

/** A hundred points are one unit of ln. */
const POINTS = 100;

type FlowSubject = Extract<Subject, { type: 'flow' }>;

/** People both ways in a year, and what speaks for one place beside the other. */
function FlowOfYear({ year, names }: { year: FlowYear; names: readonly [from: string, to: string] }) {
  const { flow } = words();
  const [from, to] = names;
  const { here, there } = year.forth;
  return (
    <>
      <ul class="balances">
        <li>{flow.forth(year.forth.people, from, to, year.forth.choosing, year.forth.odds)}</li>
        <li>{flow.forth(year.back.people, to, from, year.back.choosing, year.back.odds)}</li>
        <li>
          <strong>{flow.net(Math.round(year.forth.people) - Math.round(year.back.people), to)}</strong>
        </li>
      </ul>
      <h3>{flow.terms}</h3>
      <GapTable
        table={termTable(FLOW_TERMS, there.terms, here.terms, POINTS, 0)}
        caption={flow.termsIs(to, from)}
        names={[to, from]}
        termName={(term: FlowTerm) => flow.term[term]}
        digits={0}
        unit={flow.unit}
      />
    </>
  );
}

/** People of one group between two places: how many, why, and since when. */
export function FlowSheet({ sheets, flow }: { sheets: Sheets; flow: FlowSubject }) {
  const { flow: text, sheet } = words();
  const scenario = sheets.scenario.value!;
  const names = [placeName(scenario, flow.from), placeName(scenario, flow.to)] as const;
  const asked = useWhy(sheets, flow);
  return (
    <>
      <p class="ends">
        {[flow.from, flow.to].map(
          (territory, i) =>
            territory >= 0 && (
              <button
                key={territory}
                type="button"
                class="link"
                onClick={() => sheets.open({ type: 'territory', territory })}
              >
                {sheet.show(names[i]!)}
              </button>
            ),
        )}
      </p>
      <WhyFrame asked={asked}>
        {(why) =>
          why.type === 'flow' &&
          why.years.map((year) => (
            <section key={year.year}>
              <h3>{year.year}</h3>
              <FlowOfYear year={year} names={names} />
            </section>
          ))
        }
      </WhyFrame>
      <WithPast past={sheets.past} least={2}>
        {(turns) => (
          <ChartCard
            plot={{
              ...{ name: text.years, unit: '', years: yearsOf(turns.slice(1)), digits: 0 },
              lines: [{ name: names[1], look: LOOKS[0]!, values: netOf(turns.slice(1), flow) }],
            }}
          >
            <p class="hint">{text.yearsGap}</p>
          </ChartCard>
        )}
      </WithPast>
    </>
  );
}
