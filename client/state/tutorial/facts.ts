/** What the lesson tells of its match, read off the table. */
import type { LessonFacts } from '../../../assets/locales/tutorial.ts';
import { ranked } from '../standing.ts';
import type { Table } from '../table.ts';
import { STORY } from './story.ts';

/** `null` before there is anything to read. */
export function factsOf(table: Table): LessonFacts | null {
  const [scenario, reading] = [table.scenario.value, table.reading.value];
  if (!scenario || !reading) return null;
  const { latest, course, history } = reading;
  const name = (territory: number) => scenario.territories[territory]!.name;
  const decided = latest.headlines[0] ?? null;
  const bids = course.at(-1)?.bids ?? [];
  const mine = bids.find(({ territory, project }) => territory === STORY.seat && project === decided?.id);
  const place = decided?.place ?? null;
  return {
    place: name(STORY.seat),
    rival: name(STORY.rival),
    here: latest.territories[STORY.seat]!,
    there: latest.territories[STORY.rival]!,
    decided,
    winner: place === null ? null : name(place),
    bid: mine?.value ?? 0,
    enough: STORY.enough,
    gap: [history[0]?.indicators.gap ?? latest.indicators.gap, latest.indicators.gap],
    score: ranked(table.outcome.results.value.seats).find(({ seat }) => seat === STORY.seat)?.score ?? null,
  };
}
