/** The command: `npm run -s bench`. How long a year takes, and the hash that says that it is still the same year. */
import { advance, createWorld, hashWorld } from '../../shared/economy/index.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { readArguments, run } from '../../tools/command.ts';
import { readScenario } from '../experiments/valmarche.ts';

const SEED = 1974;
const WARM_UP = 1;
const MATCHES = 5;
const SCENARIOS = ['valmarche', 'nord-pas-de-calais-1975'];

interface Row {
  readonly name: string;
  readonly territories: number;
  /** Most that stood at once. */
  readonly establishments: number;
  /** Milliseconds a year: median, and 95th of a hundred. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly seed: number;
  /** Of the world after the last year. */
  readonly hash: string;
}

/** Lives a whole match; returns the time of each year, the most establishments and the last hash. */
function match(scenario: Scenario) {
  const offers = scenario.territories.map(({ offer }) => offer);
  const times: number[] = [];
  let world = createWorld(scenario, SEED);
  let establishments = world.establishments.count;
  for (let year = 0; year < scenario.years; year++) {
    const start = performance.now();
    world = advance(world, offers);
    times.push(performance.now() - start);
    establishments = Math.max(establishments, world.establishments.count);
  }
  return { times, establishments, hash: hashWorld(world) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2));
}

function bench(name: string): Row {
  const scenario = readScenario(name);
  for (let i = 0; i < WARM_UP; i++) match(scenario);
  const matches = Array.from({ length: MATCHES }, () => match(scenario));
  const times = matches.flatMap((one) => one.times);
  const { establishments, hash } = matches[0]!;
  return {
    name,
    territories: scenario.territories.length,
    establishments,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    seed: SEED,
    hash,
  };
}

await run(() => {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values } = readArguments({ usage: 'usage: npm run -s bench -- [--json]', options });
  const rows = SCENARIOS.map(bench);
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
});
