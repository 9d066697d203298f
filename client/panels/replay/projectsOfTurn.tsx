import { STATE_PROGRAMMES } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { DecidedProjects } from '../news/decidedProjects.tsx';

/** What the turn decided beside the carrots: projects with all bids, and the State where somebody played it. */
export function ProjectsOfTurn({ projector }: { projector: Projector }) {
  const { replay, projects, programme, headline } = words();
  const { bids, spread } = projector.decisions.value;
  const { headlines } = projector.report.value;
  if (headlines.length === 0) return null;
  return (
    <details class="seat-offer decided">
      <summary>
        {projects.decided} <small>{headlines.map(({ type }) => headline[type].a).join(', ')}</small>
      </summary>
      <dl>
        <DecidedProjects headlines={headlines} bids={bids} scenario={projector.film.scenario} />
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
