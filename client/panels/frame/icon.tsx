import adjustments from '@tabler/icons/outline/adjustments-horizontal.svg';
import chair from '@tabler/icons/outline/armchair.svg';
import news from '@tabler/icons/outline/bulb.svg';
import chart from '@tabler/icons/outline/chart-line.svg';
import pacts from '@tabler/icons/outline/contract.svg';
import trophy from '@tabler/icons/outline/flag-3.svg';
import list from '@tabler/icons/outline/list-details.svg';
import lock from '@tabler/icons/outline/lock.svg';
import pause from '@tabler/icons/outline/player-pause.svg';
import play from '@tabler/icons/outline/player-play.svg';
import previous from '@tabler/icons/outline/player-skip-back.svg';
import next from '@tabler/icons/outline/player-skip-forward.svg';

const SOURCE = { adjustments, chair, news, chart, list, lock, next, pacts, pause, play, previous, trophy };
export type IconName = keyof typeof SOURCE;

/** A drawing that words beside it repeat: hidden from screen readers, coloured by the text around it. */
export function Icon({ name }: { name: IconName }) {
  return <span class="icon" aria-hidden="true" style={{ maskImage: `url("${SOURCE[name]}")` }} />;
}
