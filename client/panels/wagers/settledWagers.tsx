import type { SettledWager } from '../../../shared/match/wager.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { DirectionMark } from './directionMark.tsx';

interface Props {
  readonly wagers: readonly SettledWager[];
  /** Names the seats; without it they are the reader's own. */
  readonly scenario?: Scenario;
}

/** What was said, what came, and whether that was right. */
export function SettledWagers({ wagers, scenario }: Props) {
  const { wager: text } = words();
  return (
    <ul class="settled-wagers">
      {wagers.map(({ seat, on, said, came }) => (
        <li key={`${seat}-${on}`} class={said === came ? 'right' : 'wrong'}>
          <span class="wagered">
            {scenario && `${scenario.territories[seat]!.name} · `}
            {text.on[on]}
          </span>
          <span>
            {text.said} <DirectionMark direction={said} />
          </span>
          <span>
            {text.came} <DirectionMark direction={came} />
          </span>
          <strong class="outcome">{said === came ? `✓ ${text.right}` : `✗ ${text.wrong}`}</strong>
        </li>
      ))}
    </ul>
  );
}
