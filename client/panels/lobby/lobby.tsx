import '../../style/lobby.css';
import { inWords, words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { Masthead } from '../frame/masthead.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { useTitle } from '../frame/useTitle.ts';
import { Invitation } from './invitation.tsx';
import { NameForm } from './nameForm.tsx';
import { SeatCard } from './seatCard.tsx';
import { Standing } from './standing.tsx';
import { StartBar } from './startBar.tsx';

/** Before the first turn: who sits where, and how the others come in. */
export function Lobby({ table }: { table: Table }) {
  const { lobby } = words();
  useTitle(lobby.title);
  const scenario = table.scenario.value;
  const view = table.view.value;
  if (!scenario || !view) return null;
  const inMatch = [...view.standing, ...view.seats.flatMap((seat) => seat.players)].some(
    (player) => player.id === view.you.player,
  );
  return (
    <div class="paper-page lobby">
      <Masthead />
      <main id="content">
        <header class="lobby-head">
          <div>
            <p class="eyebrow">{lobby.rules(view.rules.yearsPerTurn, view.turns)}</p>
            <h1>{inWords(scenario.title)}</h1>
            <p>{inWords(scenario.summary)}</p>
            <NameForm table={table} />
            <Standing people={view.standing} you={view.you.player} />
          </div>
          {view.code && <Invitation code={view.code} />}
        </header>
        <h2>{lobby.seats}</h2>
        <p class="hint">{lobby.seatsHint}</p>
        <ul class="seats">
          {scenario.territories.map(
            (territory, seat) =>
              territory.seat && (
                <SeatCard
                  key={territory.id}
                  territory={territory}
                  seat={view.seats[seat]!}
                  you={view.you.player}
                  mine={view.you.seat === seat}
                  open={inMatch}
                  onSit={() => table.act({ type: 'sit', seat: view.you.seat === seat ? null : seat })}
                />
              ),
          )}
        </ul>
      </main>
      <Refusal table={table} />
      <StartBar table={table} />
    </div>
  );
}
