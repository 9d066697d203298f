import type { PlayerId } from '../../../shared/brand.ts';
import type { MatchView } from '../../../shared/match/view.ts';
import { words } from '../../i18n/words.ts';
import { People } from './people.tsx';

/** People who came in and have not sat down. */
export function Standing({ people, you }: { people: MatchView['standing']; you: PlayerId | null }) {
  if (people.length === 0) return null;
  return (
    <div class="standing">
      <p class="eyebrow">{words().lobby.standing}</p>
      <People people={people} you={you} />
    </div>
  );
}
