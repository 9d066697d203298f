import { ABROAD, type EstablishmentEvent, type TurnReport } from '../../economy/report.ts';
import type { Deed, EstablishmentNews } from './lines.ts';

/** The deed that an event is for this place, or `null` where it is none of its business. */
function deedFor(event: EstablishmentEvent, place: number): Deed | null {
  if (event.to === place) return event.from === null ? 'opened' : 'arrived';
  if (event.from !== place) return null;
  if (event.to === null) return 'closed';
  return event.to === ABROAD ? 'wentAbroad' : 'departed';
}

/** The largest event of each deed in a place of so many actives. Events come the larger first. */
export function establishments(report: TurnReport, place: number, actives: number): EstablishmentNews[] {
  const lines: EstablishmentNews[] = [];
  for (const event of report.events) {
    const deed = deedFor(event, place);
    if (deed === null || lines.some((line) => line.deed === deed)) continue;
    const end = deed === 'arrived' ? event.from : event.to;
    const other = end === null || end < 0 || end === place ? null : end;
    lines.push({ kind: 'establishment', deed, event, other, place, weight: event.jobs / actives });
  }
  return lines;
}
