import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { words } from '../../i18n/words.ts';
import { reachOf } from '../../state/reach.ts';
import type { Table } from '../../state/table.ts';
import { ProjectRow } from './projectRow.tsx';

/** More rows than these would push the baskets off the panel: then they wait behind their heading. */
const OPEN = 3;

interface Props {
  readonly table: Table;
  readonly seat: number;
  /** Opens the basket where a station is asked for. */
  readonly onStation: () => void;
}

/** The projects that the coming turn decides: a line each, which opens on what it looks for and the own bid. */
export function Projects({ table, seat, onStation }: Props) {
  const { projects } = words();
  const view = table.view.value!;
  const { announced } = view;
  const facts = table.reading.value!.latest.territories;
  const reach = (project: Headline) => reachOf(project, seat, table.scenario.value!, facts);
  const isOut = (project: Headline) => Number(reach(project) !== 'open');
  // What is out of reach comes last.
  const rows = [...announced].sort((a, b) => isOut(a) - isOut(b));
  // Whoever is still being told what a carrot is finds the sliders first.
  const introduced = view.turn > 1 || !table.introducing.value;
  const bids = announced.filter(({ id }) => (table.bids.values.value[id] ?? 0) > 0).length;
  if (announced.length === 0) return <p class="projects hint">{projects.none}</p>;
  return (
    <details class="projects" open={introduced && announced.length <= OPEN}>
      <summary>
        <h3 class="projects-title">{projects.title}</h3> <small>{projects.count(announced.length, bids)}</small>
      </summary>
      <p class="hint">{projects.how}</p>
      {rows.map((project) => (
        <ProjectRow
          key={project.id}
          table={table}
          seat={seat}
          project={project}
          reach={reach(project)}
          onStation={onStation}
        />
      ))}
    </details>
  );
}
