import type { PlayerId } from '../../../shared/brand.ts';
import type { SeatView } from '../../../shared/match/view.ts';
import type { Territory } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { Character } from '../frame/character.tsx';
import { KindBadge } from '../frame/kindBadge.tsx';
import { MandateBadge } from '../mandate/mandateBadge.tsx';
import { People } from './people.tsx';

interface Props {
  readonly territory: Territory;
  readonly seat: SeatView;
  readonly you: PlayerId | null;
  readonly mine: boolean;
  /** Does a bot play it for people who are gone? */
  readonly kept: boolean;
  /** May the viewer sit down at all? */
  readonly open: boolean;
  readonly onSit: () => void;
}

/** One collectivité: what the place is, and who governs it. */
export function SeatCard({ territory, seat, you, mine, kept, open, onSit }: Props) {
  const { kind, lobby, online } = words();
  return (
    <li class={mine ? 'seat-card mine' : 'seat-card'}>
      <KindBadge kind={territory.kind} />
      <h3>{territory.name}</h3>
      <MandateBadge mandate={seat.mandate} />
      <p class="inhabitants">{lobby.inhabitants(territory.population)}</p>
      <p class="is">{kind[territory.kind].is}</p>
      {seat.players.length > 0 && <People people={seat.players} you={you} />}
      {kept && <p class="hint">{online.byBot}</p>}
      {(kept || seat.players.length === 0) && seat.character && <Character name={seat.character} />}
      <button
        type="button"
        class={mine ? 'button quiet' : 'button'}
        disabled={!open}
        aria-label={mine ? lobby.leave : lobby.sit(territory.name)}
        onClick={onSit}
      >
        {mine ? lobby.leave : lobby.take}
      </button>
    </li>
  );
}
