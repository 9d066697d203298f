/** The command: `npm run -s experiments -- --only E1,E2 --seeds 20 --from 50000 --json`. */
import { run } from '../../tools/command.ts';
import { parseArguments } from './arguments.ts';
import { E1 } from './E1.ts';
import { E2 } from './E2.ts';
import { E3 } from './E3.ts';
import type { Experiment, Outcome } from './experiment.ts';
import { jitter } from './jitter.ts';
import { valmarche } from './valmarche.ts';

const EXPERIMENTS: readonly Experiment[] = [E1, E2, E3];

/** Outcomes on seeds `from`, `from` + 1, …: each its own geography and its own luck. */
export function outcomes(only: readonly string[], seeds: number, from: number): Outcome[] {
  const scenario = valmarche();
  const draws = Array.from({ length: seeds }, (_, i) => ({ seed: from + i, scenario: jitter(scenario, from + i) }));
  return EXPERIMENTS.filter(({ id }) => only.includes(id)).map((experiment) => experiment.run(draws));
}

function readable(outcome: Outcome): string {
  const { id, claim, value, sd, share, target, holds, ablation, detail } = outcome;
  const details = Object.entries(detail).map(([name, number]) => `${name} ${number}`);
  return [
    `${id}  ${holds ? 'holds' : 'FAILS'}  ${claim}`,
    `    ${value} ± ${sd}, in ${Math.round(share * 100)} % of seeds (target: ${target})`,
    `    without ${ablation.without}: ${ablation.value}, in ${Math.round(ablation.share * 100)} % of seeds`,
    `    ${details.join(' · ')}`,
  ].join('\n');
}

function main(): void {
  const known = EXPERIMENTS.map(({ id }) => id);
  const { only, seeds, from, json } = parseArguments(process.argv.slice(2), known);
  const results = outcomes(only, seeds, from);
  console.log(json ? JSON.stringify(results, null, 2) : results.map(readable).join('\n'));
}

if (import.meta.main) await run(main);
