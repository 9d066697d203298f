/** The shape of what is said while the map tells a turn: a title and a line for each act. */
import type { Skill } from '../../shared/dimensions.ts';

/** A place and how much something changed there. */
export interface Told {
  readonly place: string;
  readonly by: number;
}

export interface SequenceWords {
  readonly title: string;
  readonly scene: (scene: number, scenes: number) => string;
  readonly skip: string;
  readonly again: string;
  readonly previous: string;
  readonly next: string;
  readonly before: string;
  readonly after: string;
  readonly act: Readonly<Record<'programmes' | 'departures' | 'arrivals' | Skill | 'rents' | 'budgets', string>>;
  readonly programmes: (built: number, projects: number, dated: number) => string;
  readonly departures: (closed: number, abroad: number) => string;
  readonly arrivals: (opened: number, moved: number) => string;
  /** Of a group: who gained most and who lost most. */
  readonly people: (skill: Skill, gained: Told | null, lost: Told | null) => string;
  /** Where the rent rose and fell most, as a share; where the free budget did, MF. */
  readonly rents: (rose: Told | null, fell: Told | null) => string;
  readonly budgets: (rose: Told | null, fell: Told | null) => string;
  /** What it was for the reader's own place: jobs. */
  readonly ownJobs: (own: Told) => string;
  readonly ownPeople: (own: Told) => string;
  readonly ownRent: (own: Told) => string;
  readonly ownBudget: (own: Told) => string;
}
