import type { Bid } from '../../../shared/economy/decisions.ts';
import type { HeadlineResult } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import { projectName } from '../offer/projectWords.ts';

interface Props {
  readonly headlines: readonly HeadlineResult[];
  /** All bids of the turn: public once it is played. */
  readonly bids: readonly Bid[];
  readonly scenario: Scenario;
}

/** « Lens 12, Douai 8 »: who bid what for a project, the highest first. */
function bidsFor(project: HeadlineResult, bids: readonly Bid[], scenario: Scenario): string {
  return bids
    .filter((bid) => bid.project === project.id)
    .sort((a, b) => b.value - a.value)
    .map(({ territory, value }) => `${scenario.territories[territory]!.name} ${write().whole(value)}`)
    .join(', ');
}

/** Who has what was announced, and what everybody bid for it; rows of a list of definitions. */
export function DecidedProjects({ headlines, bids, scenario }: Props) {
  const { projects } = words();
  return (
    <>
      {headlines.map((project) => {
        const all = bidsFor(project, bids, scenario);
        return (
          <div key={project.id}>
            <dt>{projectName(project)}</dt>
            <dd>
              {project.place === null
                ? projects.nowhere
                : projects.goesTo(scenario.territories[project.place]!.name, project.bid)}
              <small>{all ? projects.bids(all) : projects.noBids}</small>
            </dd>
          </div>
        );
      })}
    </>
  );
}
