import { SKILLS } from '../../../shared/dimensions.ts';
import type { Flow } from '../../../shared/economy/report.ts';
import { eventOf } from '../../../shared/match/annals/annal.ts';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { EventLines } from './eventLines.tsx';
import { placeName } from './sheetName.ts';
import { WithPast } from './withPast.tsx';

/** Flows of a group told each way: the largest. */
const MOST = 3;

interface Props {
  readonly sheets: Sheets;
  readonly territory: number;
}

/** Flows of the turn one way, by group, each leading to why. */
function Flows({
  sheets,
  title,
  flows,
  end,
}: {
  sheets: Sheets;
  title: string;
  flows: readonly Flow[];
  end: 'from' | 'to';
}) {
  const { sheets: text, skill } = words();
  const scenario = sheets.scenario.value!;
  return (
    <section>
      <h3>{title}</h3>
      {flows.length === 0 && <p class="hint">{text.noFlows}</p>}
      <ul class="flows">
        {SKILLS.flatMap((group) => flows.filter((flow) => flow.skill === group).slice(0, MOST)).map(
          ({ skill: group, from, to, people }) => (
            <li key={`${group}${from}-${to}`}>
              <button type="button" class="link" onClick={() => sheets.open({ type: 'flow', skill: group, from, to })}>
                {skill[group].name}, {placeName(scenario, end === 'from' ? from : to)}
              </button>{' '}
              <small>{text.people(people)}</small>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** Who comes and who leaves in the turn, and what establishments did here since the start. */
export function Moves({ sheets, territory }: Props) {
  const { sheets: text } = words();
  const report = sheets.report.value!;
  const { netMigration } = report.territories[territory]!;
  return (
    <>
      <ul class="balances">
        {SKILLS.map((skill) => (
          <li key={skill}>{text.balance(skill, netMigration[skill])}</li>
        ))}
      </ul>
      <Flows
        sheets={sheets}
        title={text.flowsIn}
        flows={report.flows.filter(({ to }) => to === territory)}
        end="from"
      />
      <Flows
        sheets={sheets}
        title={text.flowsOut}
        flows={report.flows.filter(({ from }) => from === territory)}
        end="to"
      />
      <section>
        <h3>{text.events}</h3>
        <WithPast past={sheets.past} least={2}>
          {(turns) => {
            const events = turns
              .flatMap(({ year, events: rows }) => rows.map((row) => ({ year, event: eventOf(row) })))
              .filter(({ event: { from, to } }) => from === territory || to === territory)
              .reverse();
            if (events.length === 0) return <p class="hint">{text.noEvents}</p>;
            return <EventLines sheets={sheets} events={events} linked />;
          }}
        </WithPast>
      </section>
    </>
  );
}
