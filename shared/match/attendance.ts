/** Who is at the table now: what the log does not know, and what a match goes by that waits for people. */
import type { PlayerId } from '../brand.ts';
import type { Command } from './commands.ts';
import type { Match } from './match.ts';
import { hasLeft, isPlaying } from './pace.ts';
import type { Player } from './state.ts';
import { membersOf } from './team/team.ts';

/** Somebody who drops out is waited for so long before the others go on without them, ms. */
export const GRACE = 20_000;

export class Attendance {
  readonly #present = new Set<PlayerId>();
  /** When who dropped out, ms since 1970. */
  readonly #left = new Map<PlayerId, number>();

  /** Whoever sat at the table when the last authority ended is coming back. */
  constructor(players: readonly Player[], now: number) {
    for (const { id } of players) this.#left.set(id, now);
  }

  /** A person came (any of their pages is open) or left. Says whether that is news. */
  set(player: PlayerId, present: boolean, now: number): boolean {
    if (this.has(player) === present) return false;
    if (present) this.#left.delete(player);
    else this.#left.set(player, now);
    if (present) this.#present.add(player);
    else this.#present.delete(player);
    return true;
  }

  has(player: PlayerId): boolean {
    return this.#present.has(player);
  }

  /** Does nobody who sits here play this seat now? */
  isVacant({ header, state }: Match, seat: number): boolean {
    return !state.players.some(
      (player) => player.seat === seat && isPlaying(header.rules, state, player, this.has(player.id)),
    );
  }

  /** At least one seat is waited for, and all of those have said that they are done. */
  everybodyReady(match: Match, now: number): boolean {
    const { players, seats } = match.state;
    const awaited = seats.filter((_, index) =>
      players.some((player) => player.seat === index && this.#isAwaited(match, player, now)),
    );
    return awaited.length > 0 && awaited.every((seat) => seat.ready);
  }

  /** Where a mayor is away and a teammate is there, the teammate signs; once the mayor is back, the mayor does. */
  standIns(match: Match, now: number): Command[] {
    const { players, seats } = match.state;
    return seats.flatMap(({ team }, seat): Command[] => {
      const away = players.find(({ id }) => id === team.mayor);
      const back = team.standsFor !== null && this.has(team.standsFor) ? team.standsFor : undefined;
      if (!away || (!back && this.#isAwaited(match, away, now))) return [];
      const mayor = back ?? membersOf(players, seat).find((id) => this.has(id));
      return mayor ? [{ type: 'appoint', seat, mayor }] : [];
    });
  }

  #isAwaited({ header, state }: Match, player: Player, now: number): boolean {
    const left = this.#left.get(player.id);
    const dropped = left !== undefined && now - left < GRACE;
    const plays = isPlaying(header.rules, state, player, this.has(player.id));
    return plays || (dropped && !hasLeft(header.rules, state, player));
  }
}
