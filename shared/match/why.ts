/**
 * Why something on the map happened, as it may be told while the match goes on: what was weighed and with what odds,
 * but not when clocks rang, for whoever sees draws of luck can work out the luck to come.
 */
import type { Act, Alternative, Choice, FlowExplanation } from '../economy/why/index.ts';
import { ok, type Result } from '../result.ts';
import { explainHappened, type Happened, type HappenedExplanation, type SubjectFault } from './explain.ts';
import type { Match } from './match.ts';

export type ToldAlternative = Omit<Alternative, 'rings'>;

/** The alternatives that matter: the one taken, the one it was taken from, the likeliest of the others. */
export interface ToldChoice extends Omit<Choice, 'alternatives' | 'winner' | 'first'> {
  readonly alternatives: readonly ToldAlternative[];
  /** Index among these; `null` where no place had room. */
  readonly winner: number | null;
}

export interface ToldAct extends Omit<Act, 'choice'> {
  readonly choice: ToldChoice | null;
}

export interface EstablishmentWhy {
  readonly type: 'establishment';
  readonly id: number;
  readonly acts: readonly ToldAct[];
}

export type Why = EstablishmentWhy | FlowExplanation;

export type WhyFault = SubjectFault | { readonly code: 'notTold' };

/** So many alternatives are told; an atlas would help nobody to read a choice. */
const TOLD = 8;

const untimed = ({ rings: _, ...rest }: Alternative): ToldAlternative => rest;

/** The first is where it stood, if it stood somewhere: that is what everything else is held against. */
function toldChoice({ dispersion, losing, evicted, alternatives, winner }: Choice): ToldChoice {
  const byOdds = [...alternatives.keys()].sort((a, b) => alternatives[b]!.odds - alternatives[a]!.odds || a - b);
  const home = alternatives.findIndex(({ option }) => option === 'stay' || option === 'close');
  const first = [winner, home].filter((index): index is number => index !== null && index >= 0);
  const kept = [...new Set([...first, ...byOdds])].slice(0, TOLD);
  return {
    ...{ dispersion, losing, evicted },
    alternatives: kept.map((index) => untimed(alternatives[index]!)),
    winner: winner === null ? null : kept.indexOf(winner),
  };
}

const toldAct = (act: Act): ToldAct => ({ ...act, choice: act.choice && toldChoice(act.choice) });

export const toldWhy = (explained: HappenedExplanation): Why =>
  explained.type === 'flow' ? explained : { ...explained, acts: explained.acts.map(toldAct) };

/** `before` is the match when the turn was about to be played. */
export function whyOf(before: Match, subject: Happened): Result<Why, WhyFault> {
  const explained = explainHappened(before, subject);
  return explained.ok ? ok(toldWhy(explained.value)) : explained;
}
