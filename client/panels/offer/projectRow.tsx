import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { HEADLINE } from '../../../shared/economy/headlines/catalogue.ts';
import { STATION } from '../../../shared/economy/parameters/places.ts';
import { bidFor } from '../../../shared/match/team/control.ts';
import { words } from '../../i18n/words.ts';
import type { Reach } from '../../state/reach.ts';
import type { Table } from '../../state/table.ts';
import { MoverMark } from '../team/movedBy.tsx';
import { BidControl } from './bidControl.tsx';
import { projectNeeds, projectTitle } from './projectWords.ts';

interface Props {
  readonly table: Table;
  readonly seat: number;
  readonly project: Headline;
  readonly reach: Reach;
  readonly onStation: () => void;
}

/** A stop goes to those who are on the line and ask for a station. */
function StopHint({ table, onStation }: Pick<Props, 'table' | 'onStation'>) {
  const { projects } = words();
  if (table.draft.offer.value?.station === 1) return null;
  return (
    <p class="hint ask">
      {projects.askStation}{' '}
      <button type="button" class="link" onClick={onStation}>
        {projects.toStation}
      </button>
    </p>
  );
}

/** One announced project: its name and the own bid; below, once it is opened, what it looks for and the slider. */
export function ProjectRow({ table, seat, project, reach, onStation }: Props) {
  const { projects } = words();
  const { rules } = table.view.value!;
  const { freeBudget } = table.reading.value!.latest.territories[seat]!;
  const bid = table.bids.values.value[project.id] ?? 0;
  const detail = [
    ...(HEADLINE[project.type].activity === null ? [] : [projects.jobs(project.jobs)]),
    ...(rules.yearsPerTurn > 1 ? [projects.inYear(project.year)] : []),
  ];
  const state = {
    open: bid > 0 ? projects.amount(bid) : projects.noBid,
    free: projects.free,
    closed: projects.outOfReach,
  }[reach];
  return (
    <details class={bid > 0 ? 'project moved' : 'project'}>
      <summary>
        <span class="project-name">
          {projectTitle(project.type)} <small>{detail.join(', ')}</small>
        </span>
        <MoverMark table={table} control={bidFor(project.id)} />
        <span class="project-bid">{state}</span>
      </summary>
      <p class="hint">{projectNeeds(project)}</p>
      {reach !== 'open' ? (
        <p class="hint ask">{reach === 'free' ? projects.comesFree(STATION.freeAbove) : projects.noLine}</p>
      ) : (
        <>
          {project.type === 'stop' && <StopHint table={table} onStation={onStation} />}
          <BidControl table={table} project={project} freeBudget={freeBudget} bid={bid} />
        </>
      )}
    </details>
  );
}
