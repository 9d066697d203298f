/** Comes in and sits down without a form: in a quick match on any free seat, in a rematch on the old one. */
import { effect } from '@preact/signals';
import { isQuick } from '../../shared/match/pace.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Connection } from '../net/connection.ts';
import { isInMatch } from './presence.ts';

export interface Wish {
  readonly name: string;
  /** The seat to come back to; `null` for any that is free, where the match seats people by itself. */
  readonly seat: number | null;
}

type Line = Pick<Connection, 'view' | 'scenario' | 'send'>;

/** Others may be faster: so many seats are tried. */
const TRIES = 5;

/** The seats that nobody holds. */
const freeSeats = (scenario: Scenario, view: MatchView): number[] =>
  scenario.territories.flatMap(({ seat }, i) => (seat && view.seats[i]!.players.length === 0 ? [i] : []));

/** Waits for the first view, then sits down once; somebody who is in the match already is left alone. Returns how to stop. */
export function arrive(connection: Line, wish: Wish, luck: () => number = Math.random): () => void {
  const stop = effect(() => {
    const [seen, region] = [connection.view.value, connection.scenario.value];
    if (seen === null || region === null) return;
    queueMicrotask(() => stop());
    const comes = wish.seat !== null || isQuick(seen.rules);
    if (comes && !isInMatch(seen) && seen.phase !== 'finished') void sitDown(connection, region, wish, luck);
  });
  return stop;
}

async function sitDown(line: Line, scenario: Scenario, { name, seat }: Wish, luck: () => number): Promise<void> {
  if ((await line.send({ type: 'join', name })) !== null) return;
  if (seat !== null && (await line.send({ type: 'sit', seat })) === null) return;
  for (let tries = 0; tries < TRIES; tries++) {
    const free = freeSeats(scenario, line.view.peek()!);
    const chosen = free[Math.floor(luck() * free.length)];
    if (chosen === undefined || (await line.send({ type: 'sit', seat: chosen })) === null) return;
  }
}
