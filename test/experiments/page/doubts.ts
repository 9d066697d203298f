/** What does not hold, and what holds with little to spare: read off the rows, nothing is left out by hand. */
import type { Result } from '../experiment.ts';
import type { Measurement } from '../run.ts';
import { percent, short, spoken } from './format.ts';

/** A claim that holds in fewer seeds than this hangs on luck. */
const SURE = 0.9;

function failure({ outcome }: Result, region: string): string[] {
  if (outcome.holds) return [];
  const { id, value, sd, share, target } = outcome;
  return [
    `- **${id} on ${region}**: ${short(value)} ± ${short(sd)}, in ${percent(share)} of the seeds; asked: ${target}.`,
  ];
}

/** Shares among the details that are low, and ablations that take nothing away. */
function fragile({ outcome }: Result, region: string): string[] {
  const { id, share, holds, detail, ablation } = outcome;
  const weak = Object.entries(detail).filter(
    ([name, value]) => /share$|over(default|random)$/i.test(name) && value < SURE,
  );
  const parts = weak.map(([name, value]) => `${spoken(name)} ${percent(value)}`);
  if (holds && share < SURE) parts.unshift(`the whole claim in ${percent(share)} of the seeds`);
  if (ablation.share > 0 && ablation.share >= share)
    parts.push(`without ${ablation.without} as many seeds (${percent(ablation.share)}) pass`);
  return parts.length === 0 ? [] : [`- ${id} on ${region}: ${parts.join('; ')}.`];
}

export function doubts(measured: readonly Measurement[]): string {
  const each = (read: (result: Result, region: string) => string[]): string[] =>
    measured.flatMap(({ part, results }) => results.flatMap((result) => read(result, part.region.name)));
  const failures = each(failure);
  const weak = each(fragile);
  return [
    '## What does not hold\n',
    ...(failures.length > 0 ? failures : ['Every target is met on these seeds.']),
    '\n### Fragile\n',
    ...(weak.length > 0 ? weak : ['Nothing that a row shows.']),
    '',
  ].join('\n');
}
