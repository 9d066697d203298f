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
  /** `named`: whom the first line speaks of; the own place is not told twice. */
  const lines = (line: string, write: (own: Told) => string, ...named: (Told | null)[]): string[] =>
    own && named.every((other) => other?.place !== own.place) ? [line, write(own)] : [line];
  const between = (rose: Change | undefined, fell: Change | undefined) => [told(rose), told(fell)] as const;
  switch (scene.act) {
    case 'programmes':
      return [sequence.programmes(scene.built.length, scene.projects.length, scene.dated.length)];
    case 'departures':
      return lines(sequence.departures(scene.closed, scene.abroad), sequence.ownJobs);
    case 'arrivals':
      return lines(sequence.arrivals(scene.opened, scene.moved), sequence.ownJobs);
    case 'rents': {
      const ends = between(scene.rose[0], scene.fell[0]);
      return lines(sequence.rents(...ends), sequence.ownRent, ...ends);
    }
    case 'budgets': {
      const ends = between(scene.rose[0], scene.fell[0]);
      return lines(sequence.budgets(...ends), sequence.ownBudget, ...ends);
    }
    default: {
      if (!isPeople(scene)) return [];
      const ends = between(scene.gained[0], scene.lost[0]);
      return lines(sequence.people(scene.act, ...ends), sequence.ownPeople, ...ends);
    }
  }
}
