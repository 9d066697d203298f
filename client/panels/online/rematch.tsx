import '../../style/online.css';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import type { MatchView } from '../../../shared/match/view.ts';
import { words } from '../../i18n/words.ts';
import { openMatch } from '../../net/api.ts';
import { troubleText } from '../../pages/home/troubleText.ts';
import { storage } from '../../state/storage.ts';
import type { Table } from '../../state/table.ts';

/** Where the rematch is, and in it the seat that one had; whoever only watches goes on watching. */
function rematchPath(code: string, { you }: MatchView): string {
  if (you.player === null) return `/watch/${code}`;
  return you.seat === null ? `/m/${code}` : `/m/${code}?seat=${you.seat}`;
}

/** Opens a match like this one, tells the others of it, and goes there; where somebody was faster, to theirs. */
async function propose(table: Table): Promise<string> {
  const { scenario, rules } = table.view.value!;
  const opened = await openMatch({ scenario, rules }, storage.token());
  await table.connection.send({ type: 'rematch', ...opened });
  const view = table.view.value!;
  return rematchPath(view.rematch?.code ?? opened.code, view);
}

/** One click for a match with the same people: proposes it, or joins the one that is proposed. */
export function RematchButton({ table }: { table: Table }) {
  const { route } = useLocation();
  const { online } = words();
  const state = useSignal({ busy: false, problem: '' });
  const view = table.view.value!;
  if (view.rematch) {
    return (
      <a class="button" href={rematchPath(view.rematch.code, view)}>
        {online.rejoin}
      </a>
    );
  }
  if (view.you.seat === null) return null;
  const go = async () => {
    state.value = { busy: true, problem: '' };
    try {
      route(await propose(table));
    } catch (cause) {
      state.value = { busy: false, problem: troubleText(cause) };
    }
  };
  return (
    <>
      <button type="button" class="button" disabled={state.value.busy} onClick={go}>
        {state.value.busy ? online.rematchOpening : online.rematch}
      </button>
      <p class="field-error" role="alert">
        {state.value.problem}
      </p>
    </>
  );
}

/** Tells everybody who is still at the old table that the next one is set. */
export function RematchBanner({ table }: { table: Table }) {
  const { online } = words();
  const view = table.view.value!;
  const { rematch } = view;
  return (
    <div class="rematch-banner" role="status" hidden={rematch === null}>
      {rematch && (
        <>
          <p>{rematch.by.id === view.you.player ? online.proposed : online.proposes(rematch.by.name)}</p>
          <a class="button" href={rematchPath(rematch.code, view)}>
            {online.rejoin}
          </a>
        </>
      )}
    </div>
  );
}
