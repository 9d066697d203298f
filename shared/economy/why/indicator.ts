/** What each territory adds to an indicator, and what changed it over a turn. */
import type { Skill } from '../../dimensions.ts';
import { attractivenessOf } from '../attractiveness.ts';
import { type Columns, columnsOf } from '../measure.ts';
import { advance, type TurnInput } from '../turn.ts';
import type { World } from '../world.ts';
import { CHANGES, type Change, watch } from './changes.ts';
import {
  dissimilarityParts,
  effectivenessParts,
  type Figures,
  gapParts,
  giniParts,
  leftBehindParts,
  type Parts,
  polarisationParts,
  quotientParts,
  theilParts,
} from './parts.ts';

export const INDICATORS = [
  'dissimilarity',
  'locationQuotient',
  'gap',
  'effectiveness',
  'polarisation',
  'theil',
  'gini',
  'leftBehind',
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

/** Those that are of one skill group. */
export const OF_A_SKILL = ['locationQuotient', 'effectiveness'] as const satisfies readonly IndicatorId[];
export type IndicatorOfSkill = (typeof OF_A_SKILL)[number];

export type IndicatorSubject =
  | { readonly type: 'indicator'; readonly id: IndicatorOfSkill; readonly skill: Skill }
  | { readonly type: 'indicator'; readonly id: Exclude<IndicatorId, IndicatorOfSkill> };

export interface IndicatorExplanation {
  readonly type: 'indicator';
  readonly id: IndicatorId;
  readonly skill: Skill | null;
  /** After the turn and before it; `null` for location quotients, of which each territory has its own. */
  readonly value: number | null;
  readonly before: number | null;
  /** One a territory, in the scenario's order; they sum to `value` and to `before`. */
  readonly parts: readonly number[];
  readonly partsBefore: readonly number[];
  /** What the parts are made of. */
  readonly figures: Figures;
  /**
   * What changed each part, all years of the turn together; each territory's sum to `parts` − `partsBefore`. `null` for
   * those that compare flows of whole turns (effectiveness, left behind): no order of causes would be theirs.
   */
  readonly changes: Readonly<Record<Change, readonly number[]>> | null;
}

function partsOf(subject: IndicatorSubject, columns: Columns, world: World): Parts {
  switch (subject.id) {
    case 'dissimilarity':
      return dissimilarityParts(columns);
    case 'locationQuotient':
      return quotientParts(columns, subject.skill);
    case 'gap':
      return gapParts(columns);
    case 'effectiveness':
      return effectivenessParts(columns, subject.skill);
    case 'polarisation':
      return polarisationParts(columns);
    case 'theil':
      return theilParts(
        columns,
        world.scenario.territories.map(({ kind }) => kind),
      );
    case 'gini':
      return giniParts(columns);
    case 'leftBehind': {
      const attractiveness = attractivenessOf(world);
      return leftBehindParts(
        columns,
        Array.from(world.rank, (r) => attractiveness[r]!),
      );
    }
  }
}

const COMPARES_TURNS: readonly IndicatorId[] = ['effectiveness', 'leftBehind'];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function explainIndicator(turn: TurnInput, subject: IndicatorSubject): IndicatorExplanation {
  const before = partsOf(subject, columnsOf(turn.world), turn.world).parts;
  const changes = Object.fromEntries(CHANGES.map((change) => [change, before.map(() => 0)])) as Record<
    Change,
    number[]
  >;
  const splits = !COMPARES_TURNS.includes(subject.id);
  let last = before;
  const world = advance(turn.world, turn.offers, turn.years, turn.decisions, (mechanism, now, year) => {
    if (!splits) return mechanism.apply(now, year);
    watch(mechanism, now, year, (change, columns) => {
      const { parts } = partsOf(subject, columns, now);
      parts.forEach((part, i) => {
        changes[change][i]! += part - last[i]!;
      });
      last = parts;
    });
  });
  const { parts, figures } = partsOf(subject, columnsOf(world), world);
  const sums = subject.id !== 'locationQuotient';
  return {
    type: 'indicator',
    id: subject.id,
    skill: 'skill' in subject ? subject.skill : null,
    value: sums ? sum(parts) : null,
    before: sums ? sum(before) : null,
    parts,
    partsBefore: before,
    figures,
    changes: splits ? changes : null,
  };
}
