/** The shape of the glossary: a name, and where a name is not enough a line, for each member of the closed lists. */
import type { Activity, Func, Skill } from '../../shared/dimensions.ts';
import type { HeadlineType } from '../../shared/economy/headlines/catalogue.ts';
import type { Factor } from '../../shared/economy/parameters/activities.ts';
import type { Term } from '../../shared/economy/report.ts';
import type { Merit } from '../../shared/match/score.ts';
import type { Phase } from '../../shared/match/state.ts';
import type { Basket, Instrument } from '../../shared/offer/instruments.ts';
import type { StateProgramme } from '../../shared/scenario/scenario.ts';

/** The figures of a territory that the sheet and the list show. */
export const FACTS = [
  'population',
  'jobs',
  'unemployment',
  'precarious',
  'skilledShare',
  'rent',
  'revenue',
  'freeBudget',
  'debt',
  'attractiveness',
  'executives',
  'lowSkilled',
  'information',
  'services',
  'accessibility',
  'telecom',
  'sites',
  'amenity',
  'technopole',
  'university',
  'station',
] as const;
export type Fact = (typeof FACTS)[number];

/** The five indicators on the screen, in their order. */
export const CHARTS = ['dissimilarity', 'gap', 'effectiveness', 'polarisation', 'theil'] as const;
export type Chart = (typeof CHARTS)[number];

/** What a project may look for beside people. */
type Need = Exclude<Factor, 'skillPool'>;

type Named<More extends string> = Readonly<Record<'name' | More, string>>;

export interface Glossary {
  readonly skill: Readonly<Record<Skill, Named<'short'>>>;
  readonly activity: Readonly<Record<Activity, string>>;
  readonly function: Readonly<Record<Func, Named<'is'>>>;
  readonly basket: Readonly<Record<Basket, Named<'short'>>>;
  readonly basketIs: Readonly<Record<Basket, string>>;
  readonly instrument: Readonly<Record<Instrument, Named<'speaks'>>>;
  readonly term: Readonly<Record<Term, string>>;
  /** A headline project as it is announced (`a`), and as the news speaks of it (`the`). */
  readonly headline: Readonly<Record<HeadlineType, Readonly<Record<'a' | 'the', string>>>>;
  readonly need: Readonly<Record<Need, string>>;
  /** A programme of the State's: its name, and in a sentence what it does. */
  readonly programme: Readonly<Record<StateProgramme, Named<'is'>>>;
  readonly fact: Readonly<Record<Fact, Named<'unit'>>>;
  readonly indicator: Readonly<Record<Chart, Named<'unit' | 'is'>>>;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly merit: Readonly<Record<Merit, string>>;
}
