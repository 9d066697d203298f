import { HEADLINE } from '../../economy/headlines/catalogue.ts';
import { ABROAD, type EstablishmentEvent, type TurnReport } from '../../economy/report.ts';
import type { Deed, EstablishmentNews } from './lines.ts';

/** The deed that an event is for this place, or `null` where it is none of its business. */
function deedFor(event: EstablishmentEvent, place: number): Deed | null {
  if (event.to === place) return event.from === null ? 'opened' : 'arrived';
  if (event.from !== place) return null;
  if (event.to === null) return 'closed';
  return event.to === ABROAD ? 'wentAbroad' : 'departed';
}

/** Is it the opening of a headline project, or a dated event? Those have names, and lines of their own. */
export function hasName(
  { headlines, dated }: TurnReport,
  { move, activity, jobs, from, to }: EstablishmentEvent,
): boolean {
  if (move !== 'opened' && move !== 'closed') return false;
  const won = headlines.some(
    (project) => project.place === to && project.jobs === jobs && HEADLINE[project.type].activity === activity,
  );
  const signed = move === 'opened' ? jobs : -jobs;
  return (
    won ||
    dated.some((event) => event.territory === (to ?? from) && event.activity === activity && event.jobs === signed)
  );
}

/** The largest event of each deed in a place of so many actives. Events come the larger first. */
export function establishments(report: TurnReport, place: number, actives: number): EstablishmentNews[] {
  const lines: EstablishmentNews[] = [];
  for (const event of report.events) {
    const deed = deedFor(event, place);
    if (deed === null || lines.some((line) => line.deed === deed) || hasName(report, event)) continue;
    const end = deed === 'arrived' ? event.from : event.to;
    const other = end === null || end < 0 || end === place ? null : end;
    lines.push({ kind: 'establishment', deed, event, other, place, weight: event.jobs / actives });
  }
  return lines;
}
