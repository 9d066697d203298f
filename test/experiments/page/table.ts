/** Rows and details in Markdown. */
import type { Outcome, Result } from '../experiment.ts';
import type { Part } from '../programme.ts';
import type { Measurement } from '../run.ts';
import { percent, short, spoken } from './format.ts';
import { kindsTable } from './kinds.ts';

export const plotName = ({ outcome }: Result, { region }: Part): string => `${outcome.id}-${region.name}.svg`;

function row({ id, claim, value, sd, share, target, holds, ablation }: Outcome, region: string): string {
  const cells = [
    id,
    region,
    claim,
    target,
    `${short(value)} ± ${short(sd)}`,
    percent(share),
    `${ablation.without}: ${short(ablation.value)}, in ${percent(ablation.share)}`,
    holds ? 'holds' : '**does not hold**',
  ];
  return `| ${cells.join(' | ')} |`;
}

export function rowsTable(measured: readonly Measurement[]): string {
  const rows = measured.flatMap(({ part, results }) => results.map(({ outcome }) => row(outcome, part.region.name)));
  return [
    '## The table\n',
    '| | region | claim and measure | target | value | in | without | |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const isShare = (name: string): boolean => name.endsWith('Share');

/** The numbers beside the row: a table of kinds of place for E9, a line for the rest. */
export const detailsOf = (outcome: Outcome): string =>
  kindsTable(outcome) ??
  Object.entries(outcome.detail)
    .map(([name, value]) => `${spoken(name)} ${isShare(name) ? percent(value) : short(value)}`)
    .join(' · ');
