/** What a tournament says: by kind of seat the score of every player, what every instrument and fixed offer earns. */
import { TERRITORY_KINDS, type TerritoryKind } from '../../shared/dimensions.ts';
import { normalised } from '../../shared/match/score.ts';
import { INSTRUMENTS, type Instrument } from '../../shared/offer/instruments.ts';
import { deviation, mean, round, share } from '../experiments/statistics.ts';
import {
  type FixedSummary,
  fixedSummary,
  type ResponseSummary,
  type RivalrySummary,
  responseSummary,
  rivalrySummary,
} from './heldSummary.ts';
import type { Trial } from './measure.ts';
import { PLAYERS, type PlayerName } from './players.ts';

export interface BotSummary {
  readonly bot: PlayerName;
  /** Normalised score over the seeds: 100 is what a good plan earns in a seat of the kind. */
  readonly mean: number;
  readonly sd: number;
  /** Points, before they are divided by par. */
  readonly raw: number;
  readonly rawSd: number;
}

export interface KindSummary {
  readonly kind: TerritoryKind;
  readonly bots: readonly BotSummary[];
  /** Share of the seeds in which the planner does better than these in the same seat, 0 to 1. */
  readonly plannerBeats: { readonly laissezFaire: number; readonly random: number };
  /** How often its normalised score here is above that in another kind of seat under the same seed, 0 to 1. */
  readonly plannerWins: number;
}

export interface InstrumentSummary {
  readonly instrument: Instrument;
  readonly kind: TerritoryKind;
  /** Points for 1 % of the free budget, and its standard error over the seeds. */
  readonly leverage: number;
  readonly se: number;
}

export interface Summary {
  readonly kinds: readonly KindSummary[];
  readonly instruments: readonly InstrumentSummary[];
  readonly fixed: readonly FixedSummary[];
  readonly rivalry: readonly RivalrySummary[];
  readonly responses: readonly ResponseSummary[];
}

const planned = ({ points, kind }: Trial): number => normalised(points.planner, kind);

/** `trials`: of this kind; `all`: of every kind. */
function winsIn(trials: readonly Trial[], all: readonly Trial[]): number {
  const meetings = trials.flatMap((here) =>
    all
      .filter(({ seed, kind }) => seed === here.seed && kind !== here.kind)
      .map((there) => planned(here) > planned(there)),
  );
  return meetings.length > 0 ? round(share(meetings)) : 0;
}

function kindSummary(kind: TerritoryKind, trials: readonly Trial[], all: readonly Trial[]): KindSummary {
  const beats = (other: PlayerName): number => round(share(trials.map(({ points }) => points.planner > points[other])));
  return {
    kind,
    bots: PLAYERS.map((bot) => {
      const raw = trials.map(({ points }) => points[bot]);
      const scores = raw.map((points) => normalised(points, kind));
      return {
        ...{ bot, mean: round(mean(scores), 1), sd: round(deviation(scores), 1) },
        ...{ raw: round(mean(raw), 1), rawSd: round(deviation(raw), 1) },
      };
    }),
    plannerBeats: { laissezFaire: beats('laissezFaire'), random: beats('random') },
    plannerWins: winsIn(trials, all),
  };
}

/**
 * All points by all costs, so that a seed in which an aid cost next to nothing does not decide; the error is that of
 * such a quotient (delta method). Nothing of an instrument that no seat of the kind can have.
 */
function instrumentSummary(instrument: Instrument, kind: TerritoryKind, trials: readonly Trial[]): InstrumentSummary[] {
  const raises = trials.map(({ leverage }) => leverage[instrument]).filter((raise) => raise !== null);
  if (raises.length === 0) return [];
  const cost = mean(raises.map((raise) => raise.cost));
  const leverage = mean(raises.map((raise) => raise.points)) / cost;
  const rest = raises.map((raise) => raise.points - leverage * raise.cost);
  const se = deviation(rest) / (cost * Math.sqrt(raises.length));
  return [{ instrument, kind, leverage: round(leverage, 2), se: round(se, 2) }];
}

export function summaryOf(trials: readonly Trial[]): Summary {
  const of = TERRITORY_KINDS.map((kind) => [kind, trials.filter((trial) => trial.kind === kind)] as const);
  const kinds = of.filter(([, own]) => own.length > 0);
  return {
    kinds: kinds.map(([kind, own]) => kindSummary(kind, own, trials)),
    instruments: INSTRUMENTS.flatMap((id) => kinds.flatMap(([kind, own]) => instrumentSummary(id, kind, own))),
    fixed: kinds.flatMap(([kind, own]) => fixedSummary(kind, own)),
    rivalry: kinds.map(([kind, own]) => rivalrySummary(kind, own)),
    responses: kinds.map(([kind, own]) => responseSummary(kind, own)),
  };
}
