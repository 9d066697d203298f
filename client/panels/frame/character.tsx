import '../../style/bots.css';
import type { BotName } from '../../../shared/bots/bots.ts';
import { words } from '../../i18n/words.ts';

/** Which character plays a seat now, and how it plays. */
export function Character({ name }: { name: BotName }) {
  const { bots } = words();
  return (
    <p class="character">
      <strong>{bots.bot(bots.name[name])}</strong>
      <small>{bots.plays[name]}</small>
    </p>
  );
}
