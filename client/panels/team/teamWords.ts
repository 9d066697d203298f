import { type Control, isInstrument, projectOf } from '../../../shared/match/team/control.ts';
import { INSTRUMENT, type Instrument } from '../../../shared/offer/instruments.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import type { Member } from '../../state/team.ts';
import type { TeamEvent } from '../../state/teamNews.ts';
import { instrumentFigure } from '../offer/instrumentValue.ts';

/** What a control is called: an instrument's name, or the bid for a project. */
export function controlName(table: Table, control: Control): string {
  const { instrument, headline, team } = words();
  if (isInstrument(control)) return instrument[control].name;
  const project = table.view.value!.announced.find(({ id }) => id === projectOf(control));
  return project ? team.bid(headline[project.type].a) : '';
}

/** Where somebody stands in the team: away, signs, agrees. */
export function standing({ present, signs, agrees }: Member): string[] {
  const { team, lobby } = words();
  return [...(present ? [] : [lobby.away]), ...(signs ? [team.isMayor] : []), ...(agrees ? [team.agrees] : [])];
}

/** « Bruno a porté « Services » à 25 % ». */
function movedText(table: Table, who: string, control: Control, value: number): string {
  const { team, offer } = words();
  const name = controlName(table, control);
  if (!isInstrument(control)) return team.said.moved(who, name, offer.kiloFrancs(value));
  const instrument = control as Instrument;
  const { unit } = INSTRUMENT[instrument];
  if (unit === 'switch') return team.said.switched(who, name, value === 1);
  return team.said.moved(who, name, unit === 'years' ? team.years(value) : instrumentFigure(instrument, value));
}

/** What a teammate did, in a sentence. */
export function eventText(table: Table, event: TeamEvent): string {
  const { said } = words().team;
  const who = event.by.name;
  switch (event.kind) {
    case 'moved':
      return movedText(table, who, event.control, event.value);
    case 'reason':
      return said.reason(who, controlName(table, event.control), event.text);
    case 'agreed':
      return event.first ? said.proposed(who) : said.agreed(who);
    case 'signs':
      return said.signs(who);
  }
}
