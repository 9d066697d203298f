import type { TurnReport } from '../../../shared/economy/report.ts';
import { words } from '../../i18n/words.ts';

const SHOWN = 5;

/** How many establishments stand here, and the largest of them. */
export function SheetFirms({ report, territory }: { report: TurnReport; territory: number }) {
  const { sheet, activity } = words();
  const largest = report.pins.filter((pin) => pin.territory === territory).slice(0, SHOWN);
  return (
    <section>
      <h3>{sheet.firms}</h3>
      <p>{sheet.establishments(report.territories[territory]!.establishments)}</p>
      {largest.length > 0 && (
        <>
          <p class="hint">{sheet.largest}</p>
          <ul class="firms">
            {largest.map((pin) => (
              <li key={pin.id}>
                {activity[pin.activity]} <small>{sheet.jobs(pin.jobs)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
