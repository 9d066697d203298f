/**
 * Who is waited for, and when a match goes on by itself. In a slow match people come by once in hours or days: a seat
 * stays its person's while they are away, until they have let the others wait too often.
 */
import type { Scenario } from '../scenario/scenario.ts';
import type { MatchState, Player, Rules } from './state.ts';

/** From this time for an offer a match is slow, seconds. */
const SLOW = 3_600;
/** Turns of a slow match that somebody may let pass one after the other; after these they count as having left. */
const MISSED = 2;

export const isSlow = ({ offerSeconds }: Pick<Rules, 'offerSeconds'>): boolean =>
  offerSeconds !== null && offerSeconds >= SLOW;

/** Is this a match that people are brought together for, and that starts by itself? */
export const isQuick = ({ startSeconds }: Pick<Rules, 'startSeconds'>): boolean => startSeconds !== undefined;

/** How a quick match is played: two years a turn, a start after a minute at the latest. */
export const QUICK: Rules = {
  yearsPerTurn: 2,
  offerSeconds: 180,
  readingSeconds: 60,
  mayors: 'elected',
  listed: true,
  startSeconds: 60,
};

/** Said that they leave, or let two turns of a slow match in a row go by: until anything is heard of them again. */
export const hasLeft = (rules: Rules, { turn }: Pick<MatchState, 'turn'>, { acted, away }: Player): boolean =>
  away || (isSlow(rules) && turn - 1 - acted >= MISSED);

/** Does this person play their seat, whether they are there (`present`) or, in a slow match, may come by? */
export const isPlaying = (rules: Rules, state: MatchState, player: Player, present: boolean): boolean =>
  present || (isSlow(rules) && !hasLeft(rules, state, player));

/** How many of a scenario's places are seats. */
export const seatsIn = ({ territories }: Scenario): number => territories.filter(({ seat }) => seat).length;

/** How many seats somebody holds. */
export const heldSeats = ({ players }: Pick<MatchState, 'players'>): number =>
  new Set(players.flatMap(({ seat }) => seat ?? [])).size;

/** Is it time that a quick match starts: half the seats are held, or the wait is over and somebody sits? */
export function isStartDue(scenario: Scenario, state: MatchState, now: number): boolean {
  if (state.phase !== 'lobby' || state.deadline === null) return false;
  const held = heldSeats(state);
  return held >= seatsIn(scenario) / 2 || (held > 0 && state.deadline <= now);
}

/**
 * When a match must go on though nobody is connected, ms since 1970; `null` for one that waits for people: a quicker
 * one, or one that all have left.
 */
export function wakeAt(rules: Rules, state: MatchState): number | null {
  const expected = state.players.some((player) => player.seat !== null && !hasLeft(rules, state, player));
  return isSlow(rules) && expected && state.phase !== 'finished' ? state.deadline : null;
}
