import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** What the button at the foot says to whoever reads. */
function buttonOf({ team: { sight } }: Table): string {
  const { table, team } = words();
  if (!sight.value) return table.ready;
  return sight.value.you.signs ? team.sign : team.propose;
}

/** A word to whoever plays for the first time, on the first turn: who they are, what the carrot is, what to do now. */
export function Welcome({ table }: { table: Table }) {
  const { welcome, kind } = words();
  const seat = table.seat.value;
  const view = table.view.value!;
  if (seat === null || view.turn !== 1 || !table.introducing.value) return null;
  const scenario = table.scenario.value!;
  const place = scenario.territories[seat]!;
  const last = scenario.startYear + scenario.years - 1;
  const close = (event: Event) => {
    const panel = (event.currentTarget as HTMLElement).closest<HTMLElement>('[role="tabpanel"]');
    table.introducing.value = false;
    panel?.focus();
  };
  return (
    <section class="welcome">
      <h2>{welcome.title}</h2>
      <ol>
        <li>{welcome.you(place.name, kind[place.kind].name, scenario.startYear, last)}</li>
        <li>{welcome.carrot}</li>
        <li>{welcome.now(buttonOf(table))}</li>
      </ol>
      <button type="button" class="button quiet" onClick={close}>
        {welcome.close}
      </button>
    </section>
  );
}
