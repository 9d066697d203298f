/** Names of those who sign, and why a word may not be given now. */
import { checkPact, type PactCommand } from '../../../shared/match/pacts/check.ts';
import type { MatchView } from '../../../shared/match/view.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

export const nameIn =
  ({ territories }: Scenario) =>
  (seat: number): string =>
    territories[seat]!.name;

/** The seats' names, the viewer's own left out. */
export const othersIn = (table: Table, seats: readonly number[]): string[] =>
  seats.filter((seat) => seat !== table.seat.value).map(nameIn(table.scenario.value!));

/** Does the viewer speak for their seat? */
export const isMayor = ({ you }: MatchView): boolean => you.team !== null && you.team.mayor === you.player;

/** Who does, where somebody else has to be asked. */
export function mayorName({ seats, you }: MatchView): string | null {
  const members = you.seat === null ? [] : seats[you.seat]!.players;
  return members.find(({ id }) => id === you.team?.mayor)?.name ?? null;
}

/** Why this may not be said now, in words; `null` where it may. */
export function whyNot(table: Table, command: PactCommand): string | null {
  const { pacts, refusal } = words();
  const view = table.view.value!;
  if (!isMayor(view)) return pacts.mayorOnly(mayorName(view));
  const { territories } = table.scenario.value!;
  const why = checkPact(view, view.you.seat!, command, (seat) => territories[seat]?.seat === true);
  return why && refusal[why];
}
