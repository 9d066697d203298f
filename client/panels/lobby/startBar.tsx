import { isQuick, seatsIn } from '../../../shared/match/pace.ts';
import { words } from '../../i18n/words.ts';
import { clockText } from '../../state/clock.ts';
import { isInMatch } from '../../state/presence.ts';
import type { Table } from '../../state/table.ts';

/** What people wait for: the host, or in a quick match its clock. */
function Waiting({ table }: { table: Table }) {
  const { lobby, online } = words();
  const view = table.view.value!;
  const seats = seatsIn(table.scenario.value!);
  const clock = table.clock.value;
  if (isQuick(view.rules)) {
    const full = view.seats.every(({ bot, players }) => !bot || players.length > 0) && view.you.seat === null;
    if (full && isInMatch(view)) return <p role="alert">{online.allTaken}</p>;
    return (
      <p>
        {clock.kind === 'running' && <strong role="timer">{online.startsIn(clockText(clock.left))}</strong>}{' '}
        {online.startsWhen(Math.ceil(seats / 2))}
      </p>
    );
  }
  const seated = view.seats.reduce((sum, seat) => sum + seat.players.length, 0);
  return <p>{view.you.host ? lobby.startHint(seated, seats) : lobby.waitHost}</p>;
}

/** The host begins; the others are told what they wait for. */
export function StartBar({ table }: { table: Table }) {
  const { lobby, online } = words();
  const { you, rules } = table.view.value!;
  return (
    <footer class="start-bar">
      <Waiting table={table} />
      {you.host && (
        <button type="button" class="button large" onClick={() => table.act({ type: 'start' })}>
          {isQuick(rules) ? online.startNow : lobby.start}
        </button>
      )}
    </footer>
  );
}
