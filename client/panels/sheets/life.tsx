import { words } from '../../i18n/words.ts';
import { changesOf, lifeOf, yearsOf } from '../../state/past/histories.ts';
import { LOOKS } from '../../state/past/plot.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { ChartCard } from '../charts/chartCard.tsx';
import { EventLines } from './eventLines.tsx';
import { placeName } from './sheetName.ts';
import { WithPast } from './withPast.tsx';

/** The life of an establishment: its jobs by year, when it came, moved, grew, shrank or left. */
export function Life({ sheets, id }: { sheets: Sheets; id: number }) {
  const { life } = words();
  const scenario = sheets.scenario.value!;
  return (
    <WithPast past={sheets.past}>
      {(turns) => {
        const { stays, events } = lifeOf(turns, id);
        const changes = changesOf(turns, stays);
        const first = stays.findIndex((stay) => stay !== null);
        const start = first < 0 ? null : stays[first]!;
        const born = events.some(({ event }) => event.move === 'opened');
        const jobs = stays.map((stay) => stay?.jobs ?? null);
        return (
          <>
            {jobs.filter((value) => value !== null).length > 1 && (
              <ChartCard
                plot={{
                  ...{ name: life.jobs, unit: '', years: yearsOf(turns), digits: 0 },
                  lines: [{ name: life.jobs, look: LOOKS[0]!, values: jobs }],
                }}
              >
                {jobs.includes(null) && <p class="hint">{life.jobsGap}</p>}
              </ChartCard>
            )}
            {start && !born && (
              <p>{life.since(turns[first]!.year, placeName(scenario, start.territory), start.jobs)}</p>
            )}
            <EventLines sheets={sheets} events={events} />
            {changes.length > 0 && (
              <ul class="changes">
                {changes.map(({ year, since, by }) => (
                  <li key={year}>
                    <strong>{year}</strong> {by > 0 ? life.grew(by, since) : life.shrank(-by, since)}
                  </li>
                ))}
              </ul>
            )}
            {events.length === 0 && changes.length === 0 && <p class="hint">{life.quiet}</p>}
          </>
        );
      }}
    </WithPast>
  );
}
