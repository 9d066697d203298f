/** What the page and the worker that forecasts say to each other. */
import type { Estimate } from '../../shared/forecast/estimator.ts';
import type { Arm } from '../../shared/forecast/forecaster.ts';
import type { Knowledge } from '../../shared/forecast/knowledge.ts';
import type { Forecast } from '../../shared/forecast/measures.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** What one course would change beside another. Its name holds all that the answer depends on. */
export interface Question {
  readonly name: string;
  readonly seat: number;
  readonly before: Arm;
  readonly after: Arm;
}

export type ToForecast =
  /** Once, first. */
  | { readonly type: 'open'; readonly scenario: Scenario }
  /** Whenever a turn was played or the State changed its mind; without a seat there is nothing to be asked. */
  | { readonly type: 'know'; readonly knowledge: Knowledge; readonly seat: number | null }
  | { readonly type: 'ask'; readonly question: Question };

export type FromForecast =
  | { readonly type: 'forecast'; readonly name: string; readonly forecast: Forecast }
  /** Comes by itself, one after the other, whenever something new is known. */
  | { readonly type: 'estimate'; readonly estimate: Estimate };
