/** What a scene of a turn says, in words: the caption of the map, and the same for whoever does not see it. */
import type { Told } from '../../../assets/locales/sequence.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { type Change, isPeople, type Scene } from '../../landscape/sequence/script.ts';

/** One line about the region, and one about the reader's own place where there is something to say. */
export function sceneText(scene: Scene, { territories }: Scenario): readonly string[] {
  const { sequence } = words();
  const told = (change: Change | null | undefined): Told | null =>
    change ? { place: territories[change.territory]!.name, by: change.by } : null;
  const own = told(scene.own);
  const lines = (line: string, write: (own: Told) => string): string[] => [line, ...(own ? [write(own)] : [])];
  switch (scene.act) {
    case 'programmes':
      return [sequence.programmes(scene.built.length, scene.projects.length, scene.dated.length)];
    case 'departures':
      return lines(sequence.departures(scene.closed, scene.abroad), sequence.ownJobs);
    case 'arrivals':
      return lines(sequence.arrivals(scene.opened, scene.moved), sequence.ownJobs);
    case 'rents':
      return lines(sequence.rents(told(scene.rose[0]), told(scene.fell[0])), sequence.ownRent);
    case 'budgets':
      return lines(sequence.budgets(told(scene.rose[0]), told(scene.fell[0])), sequence.ownBudget);
    default:
      return isPeople(scene)
        ? lines(sequence.people(scene.act, told(scene.gained[0]), told(scene.lost[0])), sequence.ownPeople)
        : [];
  }
}
