import { useSignal } from '@preact/signals';
import { NAME_LENGTH } from '../../../shared/match/rules/people.ts';
import { words } from '../../i18n/words.ts';
import { isInMatch } from '../../state/presence.ts';
import { storage } from '../../state/storage.ts';
import type { Table } from '../../state/table.ts';

/** Comes in under a pseudonym, or changes it; the browser remembers it for the next match. */
export function NameForm({ table }: { table: Table }) {
  const { lobby } = words();
  const name = useSignal(storage.name());
  const view = table.view.value!;
  const inMatch = isInMatch(view);
  const known = [...view.standing, ...view.seats.flatMap((seat) => seat.players)].find(
    ({ id }) => id === view.you.player,
  );
  const join = (event: Event) => {
    event.preventDefault();
    storage.keepName(name.value.trim());
    table.act({ type: 'join', name: name.value.trim() });
  };
  return (
    <form class="name-form" onSubmit={join}>
      <label for="name">{lobby.yourName}</label>
      <div class="row">
        <input
          id="name"
          value={name.value}
          placeholder={known?.name ?? ''}
          maxLength={NAME_LENGTH}
          autocomplete="nickname"
          aria-describedby="name-hint"
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button" disabled={name.value.trim() === ''}>
          {inMatch ? lobby.rename : lobby.enter}
        </button>
      </div>
      <p id="name-hint" class="hint">
        {lobby.nameHint}
      </p>
    </form>
  );
}
