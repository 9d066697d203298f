/**
 * The command: `npm run -s bench`. How long a year takes beside the least that it could take, how that grows, what a
 * match holds in memory, and the hash that says that it is still the same year. With `--json` the rows alone go to
 * standard output, the rest to standard error.
 */
import { readArguments, run } from '../../tools/command.ts';
import { estimate, type Reached } from './estimate.ts';
import { foresee } from './foresee.ts';
import { type Growth, ladder } from './ladder.ts';
import { match, type Timed } from './match.ts';
import { MEASURED, SEED } from './regions.ts';
import { quantile } from './statistics.ts';

interface Row {
  readonly name: string;
  readonly territories: number;
  /** Most that stood at once. */
  readonly establishments: number;
  /** Milliseconds a year: median, and 95th of a hundred; median of the lower bound, measured after each year. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly lowerBoundMs: number;
  /** Of the world's arrays after the last year. */
  readonly bytes: number;
  readonly seed: number;
  /** Of the world after the last year. */
  readonly hash: string;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function tellMemory(name: string, { held, bytes }: Timed): void {
  const years = held.map(megabytes).join(', ');
  console.error(`${name}: arrays of the world ${megabytes(bytes)} MB; held every five years, MB: ${years}`);
}

function bench({ name, matches, scenario: read }: (typeof MEASURED)[number]): Row[] {
  const scenario = read();
  if (!scenario) {
    console.error(`${name} is left out: its scenario is not among the assets.`);
    return [];
  }
  tellMemory(name, match(scenario, scenario.years, true));
  const runs = Array.from({ length: matches }, () => match(scenario, scenario.years));
  const times = runs.flatMap((one) => one.times);
  const { establishments, bytes, hash } = runs[0]!;
  return [
    {
      name,
      territories: scenario.territories.length,
      establishments,
      p50Ms: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
      lowerBoundMs: quantile(
        runs.flatMap((one) => one.bounds),
        0.5,
      ),
      bytes,
      seed: SEED,
      hash,
    },
  ];
}

function tellGrowth(what: string, { rungs, exponent }: Growth): void {
  const steps = rungs.map(({ territories, establishments, ms }) => `${territories} × ${establishments}: ${ms} ms`);
  console.error(`Cost grows with ${what} to the power ${exponent.toFixed(2)} (${steps.join(', ')}).`);
}

function tellForecast(): void {
  const { name, again, anew, pastMs } = foresee();
  const told = ({ p50Ms, p95Ms }: typeof again): string => `p50 ${p50Ms} ms, p95 ${p95Ms} ms`;
  console.error(`A forecast on ${name}, a control moved again: ${told(again)}; another taken up: ${told(anew)}.`);
  console.error(`Before the first one, twenty years of the past are played in ${pastMs} ms.`);
}

function tellEstimates(): void {
  const { name, caughtUp, turn, stepP95Ms, stepMaxMs } = estimate();
  const told = ({ own, country, all }: Reached): string =>
    `the own seat in ${own.toFixed(0)} ms, the country in ${country.toFixed(0)} ms, everybody in ${all.toFixed(0)} ms`;
  console.error(`Estimates of the scores on ${name} after a turn: ${told(turn)}.`);
  console.error(`After twenty turns at once: ${told(caughtUp)}.`);
  console.error(`Meanwhile a forecast waits for one step of them: p95 ${stepP95Ms} ms, at most ${stepMaxMs} ms.`);
}

await run(() => {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values } = readArguments({ usage: 'usage: npm run -s bench -- [--json]', options });
  const rows = MEASURED.flatMap(bench);
  const { territories, establishments } = ladder();
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows.map((row) => ({ ...row, timesBound: Number((row.p50Ms / row.lowerBoundMs).toFixed(2)) })));
  tellForecast();
  tellEstimates();
  tellGrowth('territories', territories);
  tellGrowth('establishments', establishments);
});
