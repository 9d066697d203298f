/** The command line of the experiments, parsed. */
import { fail, ok, type Result } from '../../shared/result.ts';

export interface Arguments {
  readonly only: readonly string[];
  readonly seeds: number;
  readonly from: number;
  readonly json: boolean;
}

const DEFAULTS = { seeds: 20, from: 50_000 };
const MOST_SEEDS = 10_000;
const LARGEST_SEED = 0xffffffff;

function whole(name: string, text: string | undefined, least: number, most: number): Result<number, string> {
  const value = Number(text);
  if (text === undefined || text === '' || !Number.isInteger(value) || value < least || value > most) {
    return fail(`${name} wants a whole number from ${least} to ${most}, not "${text ?? ''}".`);
  }
  return ok(value);
}

function list(text: string | undefined, known: readonly string[]): Result<string[], string> {
  const ids = (text ?? '').split(',').filter((id) => id !== '');
  const unknown = ids.find((id) => !known.includes(id));
  if (ids.length === 0) return fail(`--only wants some of ${known.join(', ')}, separated by commas.`);
  return unknown === undefined ? ok(ids) : fail(`There is no experiment "${unknown}"; there are ${known.join(', ')}.`);
}

/** The error is one English sentence for the person who typed. */
export function parseArguments(argv: readonly string[], known: readonly string[]): Result<Arguments, string> {
  let parsed: Arguments = { only: known, ...DEFAULTS, json: false };
  for (let i = 0; i < argv.length; i++) {
    const name = argv[i]!;
    if (name === '--json') {
      parsed = { ...parsed, json: true };
      continue;
    }
    const value = argv[++i];
    const result =
      name === '--only'
        ? list(value, known)
        : name === '--seeds'
          ? whole(name, value, 1, MOST_SEEDS)
          : name === '--from'
            ? whole(name, value, 0, LARGEST_SEED)
            : fail(`Unknown argument "${name}": use --only, --seeds, --from and --json.`);
    if (!result.ok) return result;
    parsed = { ...parsed, [name.slice(2)]: result.value };
  }
  return ok(parsed);
}
