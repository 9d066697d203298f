import { matchMaker, ServerError } from '@colyseus/core';
import type { MatchId } from '../shared/brand.ts';
import { ROOM, TURNED_AWAY } from '../shared/protocol/messages.ts';
import { type Log, reasonOf } from './log.ts';
import type { MatchStore } from './store/store.ts';

/** How often the store is asked for matches whose time has come, ms. */
const EVERY = 2_000;
/** So many are woken at a time: after a night without a server there may be hundreds. */
const AT_ONCE = 8;
/** With these a room says that it will never open. */
const FOR_GOOD: readonly number[] = [TURNED_AWAY.unplayable, TURNED_AWAY.unknownMatch];

export interface Alarm {
  stop(): Promise<void>;
}

interface Parts {
  readonly store: MatchStore;
  readonly log: Log;
  now(): number;
}

/**
 * Wakes slow matches whose deadline has come while nobody is connected: opens their room, whose own clock plays the
 * turn and which closes again by itself. Two servers may wake the same match: the store lets one of them write.
 */
export function setAlarm(parts: Parts): Alarm {
  let stopped = false;
  let round = wakeAll(parts);
  const timer = setInterval(() => {
    round = round.then(() => (stopped ? undefined : wakeAll(parts)));
  }, EVERY);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await round;
    },
  };
}

async function wakeAll(parts: Parts): Promise<void> {
  try {
    for (const match of await parts.store.due(parts.now(), AT_ONCE)) await wake(parts, match);
  } catch (error) {
    parts.log.fault('alarm-failed', { reason: reasonOf(error) });
  }
}

async function wake({ store, log }: Parts, match: MatchId): Promise<void> {
  // A room that is open looks at its own clock.
  if ((await matchMaker.query({ name: ROOM, matchId: match } as object)).length > 0) return;
  try {
    await matchMaker.createRoom(ROOM, { matchId: match });
    log.event('woken', { match });
  } catch (error) {
    if (!(error instanceof ServerError && FOR_GOOD.includes(error.code))) throw error;
    // Its log can be read but not played on: the room has told why.
    await store.letSleep(match);
  }
}
