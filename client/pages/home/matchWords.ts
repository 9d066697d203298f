/** A match on the home page, in words. */
import type { ListedMatch } from '../../../shared/protocol/api.ts';
import { frontWords, inWords } from '../../i18n/words.ts';
import { SCENARIOS } from './scenarios.ts';

const MINUTE = 60;
const LONG = 3_600;

export function scenarioName(id: string): string {
  const card = SCENARIOS.find((scenario) => scenario.id === id);
  return card ? inWords(card.title) : id;
}

/** A time for an offer, seconds. */
export function timeText(seconds: number): string {
  const { home, online } = frontWords();
  return seconds < LONG ? home.minutes(seconds / MINUTE) : online.perTurn(seconds / MINUTE);
}

export function paceText({ rules }: ListedMatch): string {
  const { home, online } = frontWords();
  const years = rules.yearsPerTurn === 1 ? home.paceOne : home.paceTwo;
  const time = rules.offerSeconds === null ? online.untimed : online.pace(timeText(rules.offerSeconds));
  return `${years}, ${time}`;
}

/** Where it stands: not begun, or at which turn. */
export function stageText({ phase, turn, turns }: ListedMatch): string {
  const { online } = frontWords();
  if (phase === 'lobby') return online.inLobby;
  return phase === 'finished' ? online.over : online.turn(turn, turns);
}
