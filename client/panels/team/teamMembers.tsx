import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import type { Member, TeamSight } from '../../state/team.ts';
import { PersonMark } from './personMark.tsx';
import { controlName, standing } from './teamWords.ts';

/** Half of them and one. */
const needed = (members: number): number => Math.floor(members / 2) + 1;

/** What stands beside a name. */
function notesOn(table: Table, member: Member): string {
  const { team } = words();
  const moved = member.moved.map((control) => controlName(table, control)).join(', ');
  return [
    ...standing(member),
    ...(member.votes > 0 ? [team.votes(member.votes)] : []),
    ...(moved ? [team.moved(moved)] : []),
  ].join(' · ');
}

function VoteButton({ table, team, member }: { table: Table; team: TeamSight; member: Member }) {
  const { team: text } = words();
  if (team.next !== null || member.signs) return null;
  return (
    <button
      type="button"
      class="button quiet"
      aria-pressed={team.vote === member.id}
      disabled={team.vote === member.id}
      onClick={() => table.act({ type: 'vote', mayor: member.id })}
    >
      {member.you ? text.electYou : text.elect(member.name)}
    </button>
  );
}

/** Everybody of the team: who is there, signs, agrees, moved what; and how the mayor may change. */
export function TeamMembers({ table, team }: { table: Table; team: TeamSight }) {
  const { team: text, lobby } = words();
  return (
    <div class="team-members">
      <ul>
        {team.members.map((member) => (
          <li key={member.id}>
            <PersonMark person={member} />
            <p>
              {member.name}
              {member.you && <em> ({lobby.you})</em>} <small>{notesOn(table, member)}</small>
            </p>
            <VoteButton table={table} team={team} member={member} />
          </li>
        ))}
      </ul>
      <p class="hint only">{team.next ? text.next(team.next.name) : text.elected(needed(team.members.length))}</p>
    </div>
  );
}
