/** The page is made of the rows and of nothing else. */
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/economy/dials.ts';
import { parseArguments } from '../../experiments/arguments.ts';
import { type Curves, STRENGTHS } from '../../experiments/curves.ts';
import type { Result } from '../../experiments/experiment.ts';
import { along, axisOver } from '../../experiments/page/axis.ts';
import { pageOf } from '../../experiments/page/page.ts';
import { frozen, sensitivity } from '../../experiments/page/sensitivity.ts';
import { strip } from '../../experiments/page/strip.ts';
import { resultOf } from '../../experiments/result.ts';
import type { Measurement } from '../../experiments/run.ts';

const result = (id: string, holds: boolean): Result =>
  resultOf({
    id,
    claim: `claim of ${id}`,
    target: `target of ${id}`,
    values: [30, 40],
    held: [true, holds],
    holds,
    threshold: 25,
    ablation: { without: 'regime', values: [1, 2], held: [false, false] },
    detail: { edgeSpiralShare: 0.5 },
  });

const curves: Curves = CHANNELS.map((_, c) => STRENGTHS.map((strength) => 40 + c * strength));
const measured: Measurement[] = [
  {
    part: { region: { name: 'generated', how: 'generated' }, experiments: [], seeds: [1, 2], curves: true },
    results: [result('E1', true), result('E2', false), result('F1', true)],
    curves: [curves],
  },
];
const page = pageOf(measured, parseArguments(['--seeds', '2', '--from', '7', '--page'], []));

describe('the page', () => {
  it('says how it was made', () => expect(page).toContain('--seeds 2 --from 7 --page'));

  it('has a row for each experiment', () => {
    expect(page).toContain(
      '| E1 | generated | claim of E1 | target of E1 | 35 ± 7.07 | 100 % | regime: 1.5, in 0 % | holds |',
    );
    expect(page).toMatch(/\| E2 .*\*\*does not hold\*\*/);
  });

  it('keeps what is fragile apart from the claims', () => {
    const [claims, fragile] = page.slice(0, page.indexOf('## What does not hold')).split('## Fragile, measured');
    expect(claims).not.toContain('| F1 |');
    expect(fragile).toMatch(/^\n\n.*\n.*\n\| F1 \| generated /);
  });

  it('says what does not hold, and what is fragile', () => {
    const doubts = page.slice(page.indexOf('## What does not hold'), page.indexOf('## The channels'));
    expect(doubts).toContain('**E2 on generated**');
    expect(doubts).not.toContain('**E1 on generated**');
    expect(doubts).toContain('edge spiral share 50 %');
  });

  it('tells of every channel', () => {
    for (const channel of CHANNELS) expect(page).toContain(`| ${channel} | \``);
  });
});

describe('plots', () => {
  it('are the same for the same figures, and know light and dark', () => {
    expect(strip(result('E1', true))).toBe(strip(result('E1', true)));
    for (const drawing of [strip(result('E1', true)), sensitivity([curves])]) {
      expect(drawing).toContain('prefers-color-scheme: dark');
      expect(drawing).not.toContain('NaN');
    }
  });

  it('stand on round axes that hold every value', () => {
    expect(axisOver([-3, 41]).ticks).toEqual([-20, 0, 20, 40, 60]);
    expect(axisOver([5, 5]).from).toBeLessThanOrEqual(5);
    expect(along(axisOver([0, 10]), 5, [100, 200])).toBe(150);
  });

  it('a channel that carried nothing takes nothing away', () => expect(frozen([curves], 0)).toEqual([0, 0]));
});
