/** The command line of the experiments, parsed. */
import { InputError, readArguments, wholeNumber } from '../../tools/command.ts';

export interface Arguments {
  /** Ids of experiments. */
  readonly only: readonly string[];
  readonly seeds: number;
  /** The first seed. */
  readonly from: number;
  readonly json: boolean;
}

const USAGE = 'usage: npm run -s experiments -- [--only E1,E2] [--seeds 20] [--from 50000] [--json]';
const OPTIONS = {
  only: { type: 'string' },
  seeds: { type: 'string', default: '20' },
  from: { type: 'string', default: '50000' },
  json: { type: 'boolean', default: false },
} as const;
const MOST_SEEDS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** All of them when none is named. Throws an `InputError`. */
function experiments(text: string | undefined, known: readonly string[]): readonly string[] {
  if (text === undefined) return known;
  const ids = text.split(',').filter((id) => id !== '');
  const unknown = ids.find((id) => !known.includes(id));
  if (ids.length === 0) throw new InputError(`--only wants some of ${known.join(', ')}, separated by commas.`);
  if (unknown !== undefined)
    throw new InputError(`There is no experiment "${unknown}"; there are ${known.join(', ')}.`);
  return ids;
}

/** Throws an `InputError`, one English sentence for the person who typed. */
export function parseArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS }, argv);
  return {
    only: experiments(values.only, known),
    seeds: wholeNumber('seeds', values.seeds, 1, MOST_SEEDS),
    from: wholeNumber('from', values.from, 0, LARGEST_SEED),
    json: values.json,
  };
}
