/** Rows and details in Markdown. */
import { FRAGILE } from '../all.ts';
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

function table(title: string, rows: readonly string[]): string {
  const head = [
    '| | region | claim and measure | target | value | in | without | |',
    '|---|---|---|---|---|---|---|---|',
  ];
  return [`## ${title}\n`, ...head, ...rows, ''].join('\n');
}

/** The claims, then what is fragile where it was measured. */
export function rowsTable(measured: readonly Measurement[]): string {
  const weak = new Set(FRAGILE.map(({ id }) => id));
  const rows = (fragile: boolean): string[] =>
    measured.flatMap(({ part, results }) =>
      results
        .filter(({ outcome }) => weak.has(outcome.id) === fragile)
        .map(({ outcome }) => row(outcome, part.region.name)),
    );
  const [claims, fragile] = [rows(false), rows(true)];
  return [table('The table', claims), ...(fragile.length > 0 ? [table('Fragile, measured', fragile)] : [])].join('\n');
}

const isShare = (name: string): boolean => name.endsWith('Share');

/** The numbers beside the row: a table of kinds of place for E9, a line for the rest. */
export const detailsOf = (outcome: Outcome): string =>
  kindsTable(outcome) ??
  Object.entries(outcome.detail)
    .map(([name, value]) => `${spoken(name)} ${isShare(name) ? percent(value) : short(value)}`)
    .join(' · ');
