import '../../style/lobby.css';
import { isQuick } from '../../../shared/match/pace.ts';
import '../../style/team.css';
import '../../style/wagers.css';
import { inWords, words } from '../../i18n/words.ts';
import { timeText } from '../../pages/home/matchWords.ts';
import { isInMatch } from '../../state/presence.ts';
import type { Table } from '../../state/table.ts';
import { Masthead } from '../frame/masthead.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { useTitle } from '../frame/useTitle.ts';
import { MandateCard } from '../mandate/mandateCard.tsx';
import { NotifyChoice } from '../online/notifyChoice.tsx';
import { SeatList } from '../seats/seatList.tsx';
import { Invitation } from './invitation.tsx';
import { NameForm } from './nameForm.tsx';
import { Standing } from './standing.tsx';
import { StartBar } from './startBar.tsx';

/** Before the first turn: who sits where, and how the others come in. */
export function Lobby({ table }: { table: Table }) {
  const { lobby, mayors, online } = words();
  useTitle(lobby.title);
  const scenario = table.scenario.value;
  const view = table.view.value;
  if (!scenario || !view) return null;
  const { offerSeconds } = view.rules;
  return (
    <div class={view.you.host ? 'paper-page lobby' : 'paper-page lobby guest'}>
      <Masthead />
      <main id="content">
        <header class="lobby-head">
          <div>
            <p class="eyebrow">
              {lobby.rules(view.rules.yearsPerTurn, view.turns)}
              {offerSeconds !== null && `, ${online.pace(timeText(offerSeconds))}`}
            </p>
            <h1>{inWords(scenario.title)}</h1>
            <p>{inWords(scenario.summary)}</p>
            <NameForm table={table} />
            <Standing people={view.standing} you={view.you.player} />
            {isInMatch(view) && <NotifyChoice />}
          </div>
          {view.code && <Invitation code={view.code} host={view.you.host} />}
        </header>
        <h2>{lobby.seats}</h2>
        <p class="hint">
          {isQuick(view.rules) ? online.oneEach : `${lobby.seatsHint} ${mayors.is[view.rules.mayors]}`}
        </p>
        <MandateCard table={table} />
        <SeatList table={table} />
      </main>
      <Refusal table={table} />
      <StartBar table={table} />
    </div>
  );
}
