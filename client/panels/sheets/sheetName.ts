import { ELSEWHERE } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { inWords, words } from '../../i18n/words.ts';
import { lifeOf } from '../../state/past/histories.ts';
import type { Sheet, Sheets } from '../../state/past/sheets.ts';

/** A place by its name: one of the region, or what lies beyond it. */
export function placeName({ territories, elsewhere }: Scenario, place: number | null): string {
  const inside = place === null ? undefined : territories[place];
  if (inside) return inside.name;
  return place === ELSEWHERE && elsewhere ? inWords(elsewhere.name) : '';
}

/** Where an establishment stands now or was last seen, and what it does; `null` where nothing is known of it. */
export function establishmentNow({ report, past }: Sheets, id: number) {
  const pin = report.value?.pins.find((one) => one.id === id);
  if (pin) return { ...pin, stands: true };
  const { stays, events } = lifeOf(past.turns.value, id);
  const stay = stays.findLast((one) => one !== null) ?? null;
  const event = report.value?.events.findLast((one) => one.id === id) ?? events.at(-1)?.event;
  if (!event || (stay && event.to === stay.territory)) return stay && { ...stay, stands: false };
  const stands = event.to !== null && event.to >= 0;
  const place = stands ? event.to : event.from;
  return { ...event, territory: place !== null && place >= 0 ? place : null, stands };
}

/** What a sheet is called. */
export function sheetName(sheets: Sheets, sheet: Sheet): string {
  const scenario = sheets.scenario.value!;
  const { compare, flow, life } = words();
  switch (sheet.type) {
    case 'territory':
      return placeName(scenario, sheet.territory);
    case 'comparison':
      return compare.title(placeName(scenario, sheet.territory), placeName(scenario, sheet.other));
    case 'flow':
      return flow.title(sheet.skill, placeName(scenario, sheet.from), placeName(scenario, sheet.to));
    case 'establishment': {
      const now = establishmentNow(sheets, sheet.id);
      return now
        ? life.title(now.activity, now.territory === null ? null : placeName(scenario, now.territory))
        : life.life;
    }
  }
}
