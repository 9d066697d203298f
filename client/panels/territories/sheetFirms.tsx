import type { TurnReport } from '../../../shared/economy/report.ts';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';

interface Props {
  readonly sheets: Sheets;
  readonly report: TurnReport;
  readonly territory: number;
}

/** How many establishments stand here, and the largest of them, each with its own sheet. */
export function SheetFirms({ sheets, report, territory }: Props) {
  const { sheet, activity } = words();
  const largest = report.pins.filter((pin) => pin.territory === territory);
  return (
    <section>
      <h3>{sheet.firms}</h3>
      <p>{sheet.establishments(report.territories[territory]!.establishments)}</p>
      {largest.length > 0 && (
        <>
          <p class="hint">{sheet.largest}</p>
          <ul class="firms">
            {largest.map(({ id, activity: what, jobs }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => sheets.open({ type: 'establishment', id })}>
                  {activity[what]}
                </button>{' '}
                <small>{sheet.jobs(jobs)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
