import type { DatedResult } from '../../economy/report.ts';
import type { DatedNews } from './lines.ts';

/** The dated events of one place, or of all (`null`), that really took or brought jobs; beside so many actives. */
export function dated(events: readonly DatedResult[], place: number | null, actives: number): DatedNews[] {
  return events
    .filter(({ territory, jobs }) => jobs !== 0 && (place === null || territory === place))
    .map((event) => ({ kind: 'dated', event, place: event.territory, weight: Math.abs(event.jobs) / actives }));
}
