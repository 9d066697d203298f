/** The people who share the viewer's seat: who signs, who agrees, who moved what. A seat of one has no team. */
import type { PlayerId } from '../../shared/brand.ts';
import type { Control } from '../../shared/match/team/control.ts';
import { nextMayor, type Team } from '../../shared/match/team/team.ts';
import type { MatchView, PlayerView } from '../../shared/match/view.ts';

/** Somebody as a small mark shows them. */
export interface Person {
  readonly id: PlayerId;
  readonly name: string;
  /** Their place among those who share the seat, from 0; `null` for somebody who has left it. */
  readonly place: number | null;
}

export interface Member extends Person {
  readonly present: boolean;
  readonly you: boolean;
  readonly signs: boolean;
  readonly agrees: boolean;
  /** Votes for them as mayor. */
  readonly votes: number;
  /** The controls that they moved last. */
  readonly moved: readonly Control[];
}

export interface TeamSight {
  readonly members: readonly Member[];
  readonly you: Member;
  readonly mayor: Member;
  /** For whom, away, the mayor signs. */
  readonly standsFor: Member | null;
  /** Who signs in the next turn where it goes round; `null` where mayors are elected. */
  readonly next: Member | null;
  /** Whom the viewer would have as mayor. */
  readonly vote: PlayerId | null;
  /** How many agree with the draft as it stands. */
  readonly agreed: number;
}

const movedBy = ({ touches }: Team, id: PlayerId): Control[] =>
  (Object.keys(touches) as Control[]).filter((control) => touches[control]?.by === id);

const memberOf = ({ you }: MatchView, team: Team, { id, name, present }: PlayerView, place: number): Member => ({
  id,
  name,
  place,
  present,
  you: id === you.player,
  signs: id === team.mayor,
  agrees: team.agreed.includes(id),
  votes: Object.values(team.votes).filter((whom) => whom === id).length,
  moved: movedBy(team, id),
});

/** The viewer's team; `null` without a seat, and for whoever sits alone. */
export function teamOf(view: MatchView): TeamSight | null {
  const { seat, player, team } = view.you;
  const players = seat === null ? [] : (view.seats[seat]?.players ?? []);
  if (!team || players.length < 2) return null;
  const members = players.map((one, place) => memberOf(view, team, one, place));
  const find = (id: PlayerId | null) => members.find((member) => member.id === id) ?? null;
  const [you, mayor] = [find(player), find(team.mayor)];
  if (!you || !mayor) return null;
  const rotating = view.rules.mayors === 'rotating';
  return {
    members,
    you,
    mayor,
    standsFor: find(team.standsFor),
    next: rotating
      ? find(
          nextMayor(
            team,
            players.map(({ id }) => id),
          ),
        )
      : null,
    vote: team.votes[you.id] ?? null,
    agreed: members.filter(({ agrees }) => agrees).length,
  };
}

/** Somebody of this match by their id, wherever they sit now. */
export function personOf({ you, seats, standing }: MatchView, id: PlayerId): Person | null {
  const own = you.seat === null ? -1 : (seats[you.seat]?.players.findIndex((player) => player.id === id) ?? -1);
  const found = [...seats.flatMap(({ players }) => players), ...standing].find((player) => player.id === id);
  return found ? { id, name: found.name, place: own < 0 ? null : own } : null;
}

/** Who moved a control last since the close, and why. */
export interface Mover {
  readonly by: Person;
  readonly mine: boolean;
  readonly reason: string;
}

/** `null` where nobody moved it, and for whoever sits alone. */
export function moverOf(view: MatchView, control: Control): Mover | null {
  const touch = view.you.team?.touches[control];
  const by = touch && teamOf(view) ? personOf(view, touch.by) : null;
  return touch && by ? { by, mine: by.id === view.you.player, reason: touch.reason } : null;
}
