/** What a tournament says: by kind of seat the points of every player, and what every instrument earns. */
import { TERRITORY_KINDS, type TerritoryKind } from '../../shared/dimensions.ts';
import { INSTRUMENTS, type Instrument } from '../../shared/offer/instruments.ts';
import { deviation, mean, round, share } from '../experiments/statistics.ts';
import type { Trial } from './measure.ts';
import { PLAYERS, type PlayerName } from './players.ts';

export interface KindSummary {
  readonly kind: TerritoryKind;
  /** Points over the seeds. */
  readonly bots: readonly { readonly bot: PlayerName; readonly mean: number; readonly sd: number }[];
  /** Share of the seeds in which the planner does better than these in the same seat, 0 to 1. */
  readonly plannerBeats: { readonly laissezFaire: number; readonly random: number };
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
}

function kindSummary(kind: TerritoryKind, trials: readonly Trial[]): KindSummary {
  const beats = (other: PlayerName): number => round(share(trials.map(({ points }) => points.planner > points[other])));
  return {
    kind,
    bots: PLAYERS.map((bot) => {
      const points = trials.map((trial) => trial.points[bot]);
      return { bot, mean: round(mean(points), 1), sd: round(deviation(points), 1) };
    }),
    plannerBeats: { laissezFaire: beats('laissezFaire'), random: beats('random') },
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
    kinds: kinds.map(([kind, own]) => kindSummary(kind, own)),
    instruments: INSTRUMENTS.flatMap((id) => kinds.flatMap(([kind, own]) => instrumentSummary(id, kind, own))),
  };
}
