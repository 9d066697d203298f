/**
 * A match of bots with no server: the same authority as a room's, with a log in memory and a clock that stands still,
 * so that the same arguments always give the same bytes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenarios } from '../server/scenarios.ts';
import type { CommandId, MatchId, PlayerId } from '../shared/brand.ts';
import { reportOf } from '../shared/economy/index.ts';
import { writeLog } from '../shared/log/format.ts';
import { Authority } from '../shared/match/authority.ts';
import { type Command, stageOf } from '../shared/match/commands.ts';
import type { Entry } from '../shared/match/entry.ts';
import { type Match, openHeader } from '../shared/match/match.ts';
import { untimed } from '../shared/match/untimed.ts';
import { InputError, readArguments, readText, run, wholeNumber, writeText } from './command.ts';

const SCENARIOS = loadScenarios(join(import.meta.dirname, '../assets/scenarios'));

const USAGE = `usage: npm run -s simulate -- --scenario ID|FILE [--seed N] [--years-per-turn 1|2] [--log FILE] [--json]
scenarios: ${[...SCENARIOS.keys()].join(', ')}`;

const OPTIONS = {
  scenario: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'years-per-turn': { type: 'string', default: '1' },
  log: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const HOST = 'simulation' as PlayerId;

await run(async () => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  if (values.scenario === undefined) throw new InputError(`--scenario is missing.\n${USAGE}`);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 32 - 1);
  const yearsPerTurn = wholeNumber('years-per-turn', values['years-per-turn'], 1, 2) as 1 | 2;
  const { log, match } = await play(readScenario(values.scenario), values.scenario, seed, yearsPerTurn);
  if (values.log !== undefined) writeText(values.log, writeLog(log));
  const turns = log.flatMap((entry) => (entry.type === 'turn' ? [{ year: entry.year, hash: entry.hash }] : []));
  if (values.json) console.log(JSON.stringify({ scenario: match.scenario.id, seed, turns, final: ending(match) }));
  else printTurns(turns);
});

/** The scenario's document by its name or from a file. */
function readScenario(scenario: string): unknown {
  const known = SCENARIOS.get(scenario);
  if (known) return known.document;
  if (!existsSync(scenario)) throw new InputError(`"${scenario}" is neither a scenario nor a file.\n${USAGE}`);
  const text = readText(scenario);
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message quotes the file, which may be anything.
    const message = (error as Error).message.replace(/[\p{C}\uFFFD]/gu, '·');
    throw new InputError(`${scenario} is not JSON: ${message}`);
  }
}

/** Every seat by a bot, from the first turn to the last. */
async function play(document: unknown, name: string, seed: number, yearsPerTurn: 1 | 2) {
  const opened = openHeader({
    match: `simulation-${seed}` as MatchId,
    code: null,
    host: HOST,
    seed,
    rules: untimed(yearsPerTurn),
    scenario: document,
    at: 0,
  });
  if (!opened.ok) throw new InputError(`${name}: ${opened.error.message}`);
  const log: Entry[] = [opened.value];
  const authority = Authority.open(log, {
    append: (_, entries) => void log.push(...entries),
    now: () => 0,
    changed: () => {},
    failed: (error) => {
      throw error;
    },
  });
  if (!authority.ok) throw new Error(`A new match cannot be opened: ${JSON.stringify(authority.error)}`);
  const table = authority.value;
  const ask = (command: Command) => table.submit(HOST, { id: `host-${log.length}` as CommandId, command });
  await ask({ type: 'start' });
  while (table.match.state.phase !== 'finished') await ask({ type: 'close', during: stageOf(table.match.state) });
  return { log, match: table.match };
}

/** What came of it, by territory. */
function ending({ scenario, state, world }: Match) {
  const { year, hash, nation, indicators, territories, kinds } = reportOf(world, state.turn);
  const named = scenario.territories.map(({ id, name }, i) => ({ id, name, kind: kinds[i], ...territories[i] }));
  return { year, hash, nation, indicators, territories: named };
}

function printTurns(turns: readonly { readonly year: number; readonly hash: string }[]): void {
  for (const { year, hash } of turns) console.log(`${year}  ${hash}`);
}
