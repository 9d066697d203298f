/** Takes apart why something happened in a turn of an exported log: an establishment, a flow or an indicator. */
import { explain } from '../shared/log/explain.ts';
import { readLog } from '../shared/log/format.ts';
import { describeLogError } from '../shared/log/verdict.ts';
import { parseScenario } from '../shared/scenario/parse.ts';
import { InputError, readArguments, readText, run, wholeNumber } from './command.ts';
import { print } from './explain/print.ts';
import { describeFault, subjectOf } from './explain/subject.ts';

const USAGE = `usage: npm run -s explain -- FILE.jsonl --turn N [--json] and one of
  --establishment ID
  --flow SKILL:FROM:TO             ids of territories, or elsewhere
  --indicator NAME[:SKILL]         gini, polarisation, effectiveness:executive …`;

const OPTIONS = {
  turn: { type: 'string' },
  establishment: { type: 'string' },
  flow: { type: 'string' },
  indicator: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const MOST_TURNS = 1000;

await run(() => {
  const { values, positionals } = readArguments({ usage: USAGE, options: OPTIONS, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0 || values.turn === undefined) throw new InputError(USAGE);
  const turn = wholeNumber('turn', values.turn, 1, MOST_TURNS);
  const log = readLog(readText(file));
  if (!log.ok) throw new InputError(`${file}: ${describeLogError(log.error)}`);
  const scenario = parseScenario(log.value.entries[0].scenario);
  const ids = scenario.ok ? scenario.value.territories.map(({ id }) => id) : [];
  const { establishment, flow, indicator } = values;
  const explained = explain(log.value, turn, subjectOf({ establishment, flow, indicator }, ids, USAGE));
  if (!explained.ok) throw new InputError(`${file}: ${describeFault(explained.error)}`);
  console.log(values.json ? JSON.stringify(explained.value) : print(explained.value, ids));
});
