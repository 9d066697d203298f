/** For random matches: what territories add sums to the indicator, what changed it to its change. */
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../../shared/dimensions.ts';
import { reportOf } from '../../../shared/economy/index.ts';
import type { Indicators } from '../../../shared/economy/report.ts';
import {
  CHANGES,
  explainIndicator,
  INDICATORS,
  type IndicatorExplanation,
  type IndicatorSubject,
  OF_A_SKILL,
} from '../../../shared/economy/why/index.ts';
import { EXACT, SEEDS, turnsOf } from './random.ts';

const SUBJECTS: readonly IndicatorSubject[] = INDICATORS.flatMap((id): IndicatorSubject[] =>
  id === 'locationQuotient' || id === 'effectiveness'
    ? SKILLS.map((skill) => ({ type: 'indicator', id, skill }))
    : [{ type: 'indicator', id }],
);

const near = (a: number, b: number, size = 1): void =>
  expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThanOrEqual(EXACT * Math.max(size, Math.abs(a), Math.abs(b)));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What the report says: one number, or one a territory. */
function told(subject: IndicatorSubject, indicators: Indicators): number | readonly number[] {
  if (subject.id === 'locationQuotient') return indicators.locationQuotient[subject.skill];
  if (subject.id === 'effectiveness') return indicators.effectiveness[subject.skill];
  return subject.id === 'theil' ? indicators.theil.total : indicators[subject.id];
}

/** A rounded number of a report against the one that it was made from. */
const agrees = (exact: number, rounded: number): void =>
  expect(Math.abs(exact - rounded), `${exact} and ${rounded}`).toBeLessThanOrEqual(1e-5 * Math.abs(rounded) + EXACT);

function holdValue(subject: IndicatorSubject, { value, parts }: IndicatorExplanation, indicators: Indicators): void {
  const reported = told(subject, indicators);
  if (typeof reported === 'number') {
    near(sum(parts), value!);
    agrees(value!, reported);
  } else for (const [i, part] of parts.entries()) agrees(part, reported[i]!);
}

function holdChanges({ parts, partsBefore, changes }: IndicatorExplanation): void {
  if (changes === null) return;
  parts.forEach((part, i) => {
    const size = CHANGES.reduce((total, change) => total + Math.abs(changes[change][i]!), Math.abs(part));
    near(sum(CHANGES.map((change) => changes[change][i]!)), part - partsBefore[i]!, size);
  });
}

describe.each(SEEDS)('indicators of random match %d', (seed) => {
  it('are what the territories add up to, and change by what changed them', () => {
    for (const turn of turnsOf(seed)) {
      const [before, after] = [reportOf(turn.world, 0).indicators, reportOf(turn.after, 1).indicators];
      for (const subject of SUBJECTS) {
        const explained = explainIndicator(turn, subject);
        holdValue(subject, explained, after);
        if (explained.before !== null) agrees(explained.before, told(subject, before) as number);
        holdChanges(explained);
      }
    }
  });
});

it('splits the change of all that compare no turns, and names those that no order of causes fits', () => {
  const [turn] = turnsOf(SEEDS[0]!);
  const whole = SUBJECTS.filter((subject) => explainIndicator(turn!, subject).changes === null).map(({ id }) => id);
  expect([...new Set(whole)]).toEqual(['effectiveness', 'leftBehind']);
  expect(OF_A_SKILL).toHaveLength(2);
});
