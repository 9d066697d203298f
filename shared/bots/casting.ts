/**
 * Who plays which empty seat: dealt like cards from the match's luck, so that every match has a mix and the same
 * match always the same one. What a character then does stands in the log; who it was need not.
 */
import { PURPOSE, uniform } from '../maths/random.ts';
import { BOTS, type BotName } from './bots.ts';

/** Of so many seats, how many each character takes: planners are strong, and take time. */
const CARDS: Readonly<Record<BotName, number>> = {
  laissezFaire: 1,
  taxCutter: 2,
  imitator: 2,
  planner: 1,
  cooperator: 2,
};
const DECK = BOTS.flatMap((name) => Array.from({ length: CARDS[name] }, () => name));

/** One character a territory. `seed` is the match's. */
export function castBots(seed: number, territories: number): BotName[] {
  const luck = Array.from({ length: territories }, (_, index) => uniform(seed, 0, PURPOSE.botCharacter, index));
  const dealt = [...luck.keys()].sort((a, b) => luck[a]! - luck[b]! || a - b);
  const cast = new Array<BotName>(territories);
  dealt.forEach((territory, i) => {
    cast[territory] = DECK[i % DECK.length]!;
  });
  return cast;
}
