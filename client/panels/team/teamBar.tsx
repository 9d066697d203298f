import { stageOf } from '../../../shared/match/commands.ts';
import { isSlow } from '../../../shared/match/pace.ts';
import { words } from '../../i18n/words.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';
import type { Member, TeamSight } from '../../state/team.ts';
import { NotifyChoice } from '../online/notifyChoice.tsx';
import { waitingText } from '../table/readiness.tsx';
import { PersonMark } from './personMark.tsx';
import { TeamMembers } from './teamMembers.tsx';
import { TeamVoice } from './teamVoice.tsx';
import { standing } from './teamWords.ts';

interface Props {
  readonly table: Table;
  readonly team: TeamSight;
}

/** The same for the eyes: dashed, underlined, ticked. */
const marked = ({ present, signs, agrees }: Member): string =>
  [present ? '' : 'away', signs ? 'signs' : '', agrees ? 'agrees' : ''].join(' ');

/** The team in a line, and everything about it behind that. */
function TeamLine({ table, team }: Props) {
  const { team: text } = words();
  return (
    <details class="team-line">
      <summary>
        <span class="marks">
          {team.members.map((member) => (
            <PersonMark key={member.id} person={member} also={standing(member)} class={marked(member)} />
          ))}
        </span>
        <span>{team.agreed > 0 ? text.agreed(team.agreed, team.members.length) : text.title}</span>
      </summary>
      <TeamMembers table={table} team={team} />
    </details>
  );
}

/** Proposes the draft to the others, or agrees with what somebody proposed; what whoever does not sign does. */
function AgreeButton({ table, team: { agreed, you } }: Props) {
  const { team } = words();
  const say = agreed > 0 ? team.agree : team.propose;
  return (
    <button
      type="button"
      class={you.signs || you.agrees ? 'button quiet' : 'button'}
      onClick={() => table.act({ type: 'agree', agree: !you.agrees })}
    >
      {you.agrees ? team.disagree : say}
    </button>
  );
}

/** The mayor's signature; to the others, whose it is. */
function Signature({ table, team: { mayor, you } }: Props) {
  const { team } = words();
  if (!you.signs) return <p class="who-signs">{team.signs(mayor.name)}</p>;
  return (
    <button
      type="button"
      class="button"
      onClick={() => table.act({ type: 'ready', ready: true, during: stageOf(table.view.value!) })}
    >
      {team.sign}
    </button>
  );
}

/** Once it is signed: for whom one waits; and anybody may take the signature back. */
function Signed({ table }: { table: Table }) {
  const { team } = words();
  return (
    <div class="team-acts">
      <p class="who-signs">
        {team.signed} {waitingText(table, readinessOf(table.view.value!).waiting)}
      </p>
      <button
        type="button"
        class="button quiet"
        onClick={() => table.act({ type: 'ready', ready: false, during: stageOf(table.view.value!) })}
      >
        {team.unsign}
      </button>
    </div>
  );
}

/** Why somebody else signs, or soon will. */
function Away({ table, team: { mayor, standsFor, you } }: Props) {
  const { team } = words();
  // In a slow match people come by; nobody is missed while they are away.
  if (!standsFor && (mayor.present || isSlow(table.view.value!.rules))) return null;
  const standIn = you.signs ? team.youStandFor : (away: string) => team.standsFor(mayor.name, away);
  return <p class="hint only">{standsFor ? standIn(standsFor.name) : team.mayorAway(mayor.name)}</p>;
}

/** The foot of the panel where several share the seat: who agrees with the draft, and whoever signs signs. */
export function TeamBar({ table, team }: Props) {
  return (
    <section class="ready-bar team-bar" aria-label={words().team.title}>
      <TeamLine table={table} team={team} />
      <TeamVoice table={table} />
      <Away table={table} team={team} />
      {table.ready.value ? (
        <Signed table={table} />
      ) : (
        <div class="team-acts">
          <AgreeButton table={table} team={team} />
          <Signature table={table} team={team} />
        </div>
      )}
      {isSlow(table.view.value!.rules) && <NotifyChoice />}
    </section>
  );
}
