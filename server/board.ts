/** What stands beside a match's log: what to tell of it, how long to list it, and when to wake it. */

import { type Notice, noticeOf } from '../shared/match/notice.ts';
import { isQuick, isSlow, wakeAt } from '../shared/match/pace.ts';
import type { Table } from '../shared/match/rules/basics.ts';

export interface Standing {
  readonly notice: Notice;
  /** Until when the match is listed, ms since 1970; `null` where it is not. */
  readonly listedUntil: number | null;
  /** When it must go on though nobody is connected, ms since 1970; `null` where it waits for people. */
  readonly wakeAt: number | null;
}

/** A match in which nobody was seen for so long is listed no more, ms. */
const PATIENCE = 5 * 60_000;
/** A slow one is listed for so many of its turns. */
const SLOW_PATIENCE = 2;

/**
 * Until when a match is listed whose people were last seen at `now`, ms since 1970; `null` where it is not: by code
 * only, over, full, or (but for a quick one, which is there to be found) empty.
 */
export function listedUntil({ rules, phase, free, players }: Notice, now: number): number | null {
  const joinable = rules.listed && phase !== 'finished' && free > 0 && (players.length > 0 || isQuick(rules));
  if (!joinable) return null;
  return now + (isSlow(rules) ? SLOW_PATIENCE * rules.offerSeconds! * 1000 : PATIENCE);
}

export function standingOf(table: Table, now: number): Standing {
  const notice = noticeOf(table);
  return { notice, listedUntil: listedUntil(notice, now), wakeAt: wakeAt(table.header.rules, table.state) };
}
