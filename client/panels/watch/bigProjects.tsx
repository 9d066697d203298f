import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { words } from '../../i18n/words.ts';
import { projectName, projectNeeds } from '../offer/projectWords.ts';

interface Props {
  readonly announced: readonly Headline[];
  /** Names alone: where something else is to be read first. */
  readonly brief?: boolean;
}

/** What the coming turn decides, for the whole room: the names, the jobs, what each looks for; no bid, bids are secret. */
export function BigProjects({ announced, brief = false }: Props) {
  const { projects } = words();
  if (announced.length === 0) return null;
  return (
    <section class="big-projects">
      <h2>{projects.title}</h2>
      <ul>
        {announced.map((project) => (
          <li key={project.id} class="big-project">
            <strong>{projectName(project)}</strong>
            {!brief && <small>{projectNeeds(project)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
