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

/** What there is to say of an event by itself, told where it ended within the region, or else where it began. */
export function establishmentLine(event: EstablishmentEvent): EstablishmentNews {
  const place = event.to !== null && event.to >= 0 ? event.to : event.from!;
  return lineAt(event, place, deedFor(event, place)!, 1);
}

function lineAt(event: EstablishmentEvent, place: number, deed: Deed, actives: number): EstablishmentNews {
  const end = deed === 'arrived' ? event.from : event.to;
  const other = end === null || end < 0 || end === place ? null : end;
  return { kind: 'establishment', deed, event, other, place, weight: event.jobs / actives };
}

/** The largest event of each deed in a place of so many actives. Events come the larger first. */
export function establishments(report: TurnReport, place: number, actives: number): EstablishmentNews[] {
  const lines: EstablishmentNews[] = [];
  for (const event of report.events) {
    const deed = deedFor(event, place);
    if (deed === null || lines.some((line) => line.deed === deed) || hasName(report, event)) continue;
    lines.push(lineAt(event, place, deed, actives));
  }
  return lines;
}
