import type { Bid } from '../../../shared/economy/decisions.ts';
import type { HeadlineResult } from '../../../shared/economy/report.ts';
import { STATE_PROGRAMMES } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { projectName } from '../offer/projectWords.ts';

/** « Lens 12, Douai 8 »: who bid what for a project, the highest first. */
function bidsFor(project: HeadlineResult, bids: readonly Bid[], name: (territory: number) => string): string {
  return bids
    .filter((bid) => bid.project === project.id)
    .sort((a, b) => b.value - a.value)
    .map(({ territory, value }) => `${name(territory)} ${write().whole(value)}`)
    .join(', ');
}

/** What the turn decided beside the carrots: projects with all bids, and the State where somebody played it. */
export function ProjectsOfTurn({ projector }: { projector: Projector }) {
  const { replay, programme, headline } = words();
  const { bids, spread } = projector.decisions.value;
  const { headlines } = projector.report.value;
  const name = (territory: number) => projector.film.scenario.territories[territory]!.name;
  if (headlines.length === 0) return null;
  return (
    <details class="seat-offer projects-of-turn">
      <summary>
        {replay.projects} <small>{headlines.map(({ type }) => headline[type].a).join(', ')}</small>
      </summary>
      <dl>
        {headlines.map((project) => {
          const all = bidsFor(project, bids, name);
          return (
            <div key={project.id}>
              <dt>{projectName(project)}</dt>
              <dd>
                {project.place === null ? replay.nowhere : replay.goesTo(name(project.place), project.bid)}
                <small>{all ? replay.bids(all) : replay.noBids}</small>
              </dd>
            </div>
          );
        })}
        {spread && (
          <div>
            <dt>{replay.state}</dt>
            <dd>
              {STATE_PROGRAMMES.map((id) => `${programme[id].name} ${write().percent(spread[id] / 100)}`).join(', ')}
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
