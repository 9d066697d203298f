import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stageOf } from '../../../shared/match/commands.ts';
import { isSlow } from '../../../shared/match/pace.ts';
import { words } from '../../i18n/words.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';
import { NotifyChoice } from '../online/notifyChoice.tsx';
import { TeamBar } from '../team/teamBar.tsx';
import { waitingText } from './readiness.tsx';

/** Long enough for a finger on its way to land, ms. */
const ON_ITS_WAY = 800;

/** Has it stood for a moment? A teammate who presses at the same time then does not take it back. */
function useStands(ready: boolean): boolean {
  const stands = useSignal(false);
  useEffect(() => {
    stands.value = false;
    const timer = setTimeout(() => {
      stands.value = ready;
    }, ON_ITS_WAY);
    return () => clearTimeout(timer);
  }, [ready]);
  return stands.value;
}

/** The one button that moves the match on for this seat. */
export function ReadyBar({ table }: { table: Table }) {
  const { table: text, offer, host } = words();
  const phase = table.phase.value;
  const stands = useStands(table.ready.value);
  if (phase !== 'offer' && phase !== 'reading') return null;
  if (table.seat.value === null)
    return <p class="ready-bar hint only">{table.view.value!.you.host ? host.noSeat : text.noSeat}</p>;
  const team = table.team.sight.value;
  if (team && phase === 'offer') return <TeamBar table={table} team={team} />;
  const ready = table.ready.value;
  // Not disabled: that would take the focus away.
  const held = ready && !stands;
  const go = phase === 'reading' ? text.toOffer : text.ready;
  return (
    <div class="ready-bar">
      <button
        type="button"
        class={ready ? 'button quiet large' : 'button large'}
        aria-pressed={ready}
        aria-disabled={held}
        onClick={() => {
          if (!held) void table.act({ type: 'ready', ready: !ready, during: stageOf(table.view.value!) });
        }}
      >
        {ready ? text.notReady : go}
      </button>
      {ready && <p class="hint only">{waitingText(table, readinessOf(table.view.value!).waiting)}</p>}
      {!ready && phase === 'offer' && <p class="hint">{offer.secret}</p>}
      {isSlow(table.view.value!.rules) && <NotifyChoice />}
    </div>
  );
}
