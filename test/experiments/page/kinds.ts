/** E9's details as what they are: a table of kinds of place. */
import type { Outcome } from '../experiment.ts';
import { PLANNED } from '../plans.ts';
import { percent, short, spoken } from './format.ts';

const COLUMNS = [
  ['Points', short],
  ['RandomPoints', short],
  ['OverDefault', percent],
  ['OverRandom', percent],
  ['BestIsOwn', (value: number) => (value === 1 ? 'yes' : 'no')],
] as const;

/** `null` where the details are of another kind. */
export function kindsTable({ detail }: Outcome): string | null {
  const kinds = PLANNED.filter((kind) => `${kind}Points` in detail);
  if (kinds.length === 0) return null;
  const rows = kinds.map((kind) => {
    const cells = COLUMNS.map(([name, print]) => print(detail[`${kind}${name}`]!));
    return `| ${[spoken(kind), ...cells].join(' | ')} |`;
  });
  return [
    '| kind of place | points of its plan | of a random plan | over the default | over a random plan | no other plan is better |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
