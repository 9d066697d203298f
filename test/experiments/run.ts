/** The command: `npm run -s experiments -- --only E1,E2 --seeds 20 --from 50000 --json`. */
import { availableParallelism } from 'node:os';
import { run } from '../../tools/command.ts';
import { EXPERIMENTS } from './all.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { measureAll } from './crew.ts';
import type { Outcome, Result } from './experiment.ts';
import { writePage } from './page/page.ts';
import { type Part, partsOf, resultsOf, tasksOf } from './programme.ts';

/** A row of the table: what an experiment says, and of which region. */
export type Row = Outcome & { readonly scenario: string };

/** What came of one part: a result an experiment, and the trials of its curves. */
export interface Measurement {
  readonly part: Part;
  readonly results: readonly Result[];
  readonly curves: readonly unknown[];
}

const say = (sentence: string): void => console.error(sentence);

/** Measures everything asked for, over as many threads as there are hands. */
export async function measurements(
  args: Arguments,
  hands = availableParallelism(),
  tell: (sentence: string) => void = say,
): Promise<Measurement[]> {
  const parts = partsOf(args, tell);
  const tasks = parts.flatMap(tasksOf);
  const trials = await measureAll(tasks, hands, (done) => tell(`${done} of ${tasks.length} seeds`));
  let at = 0;
  return parts.map((part) => {
    const own = trials.slice(at, at + part.seeds.length);
    at += part.seeds.length;
    return { part, results: resultsOf(part, own), curves: part.curves ? own.map((seed) => seed.at(-1)) : [] };
  });
}

export const rowsOf = (measured: readonly Measurement[]): Row[] =>
  measured.flatMap(({ part, results }) => results.map(({ outcome }) => ({ ...outcome, scenario: part.region.name })));

function readable({ id, scenario, claim, value, sd, share, target, holds, ablation, detail }: Row): string {
  const details = Object.entries(detail).map(([name, number]) => `${name} ${number}`);
  return [
    `${id}  ${holds ? 'holds' : 'FAILS'} on ${scenario}  ${claim}`,
    `    ${value} ± ${sd}, in ${Math.round(share * 100)} % of seeds (target: ${target})`,
    `    without ${ablation.without}: ${ablation.value}, in ${Math.round(ablation.share * 100)} % of seeds`,
    `    ${details.join(' · ')}`,
  ].join('\n');
}

async function main(): Promise<void> {
  const args = parseArguments(
    process.argv.slice(2),
    EXPERIMENTS.map(({ id }) => id),
  );
  const measured = await measurements(args);
  const rows = rowsOf(measured);
  console.log(args.json ? JSON.stringify(rows, null, 2) : rows.map(readable).join('\n'));
  if (args.page) writePage(measured, args);
}

if (import.meta.main) await run(main);
