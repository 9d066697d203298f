import type { PlayerId } from '../../../shared/brand.ts';
import type { MatchView } from '../../../shared/match/view.ts';
import { words } from '../../i18n/words.ts';

/** Names in a row; oneself and the absent are marked in words. */
export function People({ people, you }: { people: MatchView['standing']; you: PlayerId | null }) {
  const { lobby } = words();
  return (
    <ul class="people">
      {people.map(({ id, name, present }) => (
        <li key={id} class={present ? '' : 'away'}>
          {name}
          {id === you && <em> ({lobby.you})</em>}
          {!present && <em> ({lobby.away})</em>}
        </li>
      ))}
    </ul>
  );
}
