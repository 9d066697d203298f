/** The shape of the lesson's words: what each step says, and what there is to do. */
import type { HeadlineResult, TerritoryFacts } from '../../shared/economy/report.ts';
import type { Band } from '../../shared/match/band.ts';

/** The steps of the lesson, in their order. */
export const STEPS = [
  'land',
  'rival',
  'sheet',
  'offer',
  'taxes',
  'forecast',
  'equipment',
  'telecom',
  'externalities',
  'training',
  'close',
  'news',
  'bid',
  'closeBid',
  'lost',
  'why',
  'onward',
  'answer',
  'closeAnswer',
  'outcome',
  'draw',
  'drive',
  'yours',
  'end',
] as const;
export type StepId = (typeof STEPS)[number];

/** What a step may tell of the match that is being played: nothing in a text is known beforehand. */
export interface LessonFacts {
  /** The person's own territory, and the metropolis. */
  readonly place: string;
  readonly rival: string;
  readonly here: TerritoryFacts;
  readonly there: TerritoryFacts;
  /** The first project of the last turn as it was decided; `null` before there is one. */
  readonly decided: HeadlineResult | null;
  /** Who has it, by name; `null` for nobody. */
  readonly winner: string | null;
  /** What the person bid for it, kF a job and year. */
  readonly bid: number;
  /** What a bid has to be to count as one, kF a job and year. */
  readonly enough: number;
  /** The country's gap in skill at the start and now, points. */
  readonly gap: readonly [before: number, after: number];
  /** Points beside what would have come anyway, over several lucks; `null` while they are being worked out. */
  readonly score: Band | null;
}

/** One step: what it says, and what to do with which keys. */
export interface StepWords {
  readonly title: string;
  readonly says: (facts: LessonFacts) => string;
  readonly todo: (facts: LessonFacts) => string;
}

export interface TutorialWords {
  readonly title: string;
  /** On the card. */
  readonly go: string;
  readonly skip: string;
  readonly skipIs: string;
  readonly back: string;
  readonly next: string;
  readonly leave: string;
  readonly leaveIs: string;
  readonly preparing: string;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /** At the end. */
  readonly alone: string;
  readonly klass: string;
  readonly replay: string;
  readonly restart: string;
}
