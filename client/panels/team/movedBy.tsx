import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Control } from '../../../shared/match/team/control.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { moverOf } from '../../state/team.ts';
import { PersonMark } from './personMark.tsx';
import { ReasonField } from './reasonField.tsx';
import { controlName } from './teamWords.ts';

interface Props {
  readonly table: Table;
  readonly control: Control;
}

/** Who moved a control, as a mark; a move that just came washes over what is around it. */
export function MoverMark({ table, control }: Props) {
  const mover = moverOf(table.view.value!, control);
  const nth = table.team.shifted.value.get(control);
  if (!mover) return null;
  return (
    <>
      {nth !== undefined && !mover.mine && <span key={nth} class="shifted" aria-hidden="true" />}
      <PersonMark person={mover.by} said={words().team.movedBy} />
    </>
  );
}

/** Below a control that somebody of the team has moved: who, and why. Nothing for whoever sits alone. */
export function MovedBy({ table, control }: Props) {
  const { team } = words();
  const writing = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const mover = moverOf(table.view.value!, control);
  if (!mover) return null;
  const leave = () => {
    writing.value = false;
    requestAnimationFrame(() => opener.current?.focus());
  };
  const say = (text: string) => {
    leave();
    if (text.trim() !== mover.reason) void table.act({ type: 'reason', control, text });
  };
  return (
    <div class="moved-by">
      <MoverMark table={table} control={control} />
      {writing.value && mover.mine ? (
        <ReasonField control={controlName(table, control)} before={mover.reason} onSay={say} onLeave={leave} />
      ) : (
        <p>
          {mover.reason && <span>{team.quote(mover.reason)}</span>}{' '}
          {mover.mine && (
            <button
              ref={opener}
              type="button"
              class="link"
              onClick={() => {
                writing.value = true;
              }}
            >
              {mover.reason ? team.rewrite : team.why}
              <span class="unseen"> {controlName(table, control)}</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
