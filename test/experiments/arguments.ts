/** The command line of the experiments, parsed. */
import { InputError, readArguments, wholeNumber } from '../../tools/command.ts';

export interface Arguments {
  /** Ids of experiments; all of them when none is named. */
  readonly only: readonly string[] | null;
  readonly seeds: number;
  /** The first seed. */
  readonly from: number;
  /** A scenario by its name, its file or how it is generated; the house's own choice when none is named. */
  readonly scenario: string | null;
  readonly json: boolean;
  readonly page: boolean;
}

export const USAGE = `usage: npm run -s experiments -- [--only E1,E2] [--seeds 20] [--from 50000] [--scenario ID|FILE|generated|generated:SEED] [--json] [--page]
With neither --only nor --scenario: all of them on Valmarche, then E1, E2 and E10 on ten generated regions.
--page also writes docs/experiments.md and its plots.`;
const OPTIONS = {
  only: { type: 'string' },
  seeds: { type: 'string', default: '20' },
  from: { type: 'string', default: '50000' },
  scenario: { type: 'string' },
  json: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
} as const;
const MOST_SEEDS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** Throws an `InputError`. */
function experiments(text: string | undefined, known: readonly string[]): readonly string[] | null {
  if (text === undefined) return null;
  const ids = text.split(',').filter((id) => id !== '');
  const unknown = ids.find((id) => !known.includes(id));
  if (ids.length === 0) throw new InputError(`--only wants some of ${known.join(', ')}, separated by commas.`);
  if (unknown !== undefined)
    throw new InputError(`There is no experiment "${unknown}"; there are ${known.join(', ')}.`);
  return known.filter((id) => ids.includes(id));
}

/** Throws an `InputError`, one English sentence for the person who typed. */
export function parseArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS }, argv);
  const only = experiments(values.only, known);
  const { json, page, scenario = null } = values;
  if (page && (only !== null || scenario !== null))
    throw new InputError('--page shows the whole table: it goes with neither --only nor --scenario.');
  return {
    only,
    seeds: wholeNumber('seeds', values.seeds, 1, MOST_SEEDS),
    from: wholeNumber('from', values.from, 0, LARGEST_SEED),
    scenario,
    json,
    page,
  };
}
