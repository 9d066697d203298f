/** docs/experiments.md and its plots: the latest table, made by the command itself. No clock in it. */
import { mkdirSync } from 'node:fs';
import { ENGINE_VERSION } from '../../../shared/economy/index.ts';
import { writeText } from '../../../tools/command.ts';
import type { Arguments } from '../arguments.ts';
import type { Curves } from '../curves.ts';
import type { Measurement } from '../run.ts';
import { channelsSection } from './channels.ts';
import { doubts } from './doubts.ts';
import { sensitivity } from './sensitivity.ts';
import { strip } from './strip.ts';
import { detailsOf, plotName, rowsTable } from './table.ts';

const DOCS = new URL('../../../docs/', import.meta.url);

const introduction = ({ seeds, from }: Arguments): string => `# The experiments

What the article claims, measured on the engine. Each experiment lets a region live under given circumstances, many times over, and switches the mechanism off that is said to be behind the effect. This page is written by the command that measures, \`npm run -s experiments -- --seeds ${seeds} --from ${from} --page\`: engine version ${ENGINE_VERSION}, ${seeds} seeds from ${from}; the same arguments give the same bytes.

Every seed of Valmarche moves its towns (14 km), their size (10 %) and their skills (8.5 %) and draws another luck; all arms of a trial share both. On generated regions each seed is another geography. *Value* is the mean over the seeds, ± one standard deviation; *in* is the share of seeds in which the whole claim holds. In the plots a dot is a seed, a bar the mean, the dashed line what is asked.
`;

const plots = ({ part, results }: Measurement): string =>
  results
    .map(
      (result) =>
        `### ${result.outcome.id} on ${part.region.name}\n\n${result.outcome.claim}.\n\n![${result.outcome.id}: a dot a seed, as in a match and without the mechanism](plots/${plotName(result, part)})\n\n${detailsOf(result.outcome)}\n`,
    )
    .join('\n');

/** The text of the page. */
export function pageOf(measured: readonly Measurement[], args: Arguments): string {
  const curves = measured.flatMap((one) => one.curves) as Curves[];
  return [
    introduction(args),
    rowsTable(measured),
    doubts(measured),
    channelsSection(curves),
    '## Seed by seed\n',
    ...measured.map(plots),
  ].join('\n');
}

export function writePage(measured: readonly Measurement[], args: Arguments): void {
  mkdirSync(new URL('plots/', DOCS), { recursive: true });
  const write = (name: string, text: string): void => writeText(new URL(name, DOCS).pathname, text);
  for (const { part, results } of measured) {
    for (const result of results) write(`plots/${plotName(result, part)}`, strip(result));
  }
  write('plots/channels.svg', sensitivity(measured.flatMap((one) => one.curves) as Curves[]));
  write('experiments.md', pageOf(measured, args));
}
