/** Do the books close? Every change of a stock is the sum of its accounts, in every place and over any turn. */
import type { World } from '../../../../shared/economy/index.ts';
import {
  ACCOUNTS,
  type Account,
  JOBS_IN,
  JOBS_OUT,
  type Ledger,
  MONEY_IN,
  MONEY_OUT,
  PEOPLE_IN,
  PEOPLE_OUT,
  RETIRED_IN,
  RETIRED_OUT,
  SERVICES_IN,
} from '../../../../shared/economy/ledger.ts';
import { PER_PLEDGE, PER_SKILL } from '../../../../shared/economy/state.ts';
import type { PlayedTurn } from '../../../random/match.ts';

/** Relative to what stands and what moves. */
const NEAR = 1e-9;

/** Accounts that may be below 0, and what that means. */
const SIGNED: Partial<Record<Account, string>> = {
  grown: 'establishments shrank',
  servicesGrown: 'services shrank',
  equalised: 'a place gives more to the common fund than it gets',
  pooled: 'a place gives more to a shared purse than it gets',
  dues: 'a place is paid for a pact that another broke',
  relief: 'the State claims back what a council would only hoard',
  interest: 'reserves yield',
};

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Sums of a field that is `width` wide, by place. */
const byPlace = (values: Float64Array, width: number): Float64Array =>
  Float64Array.from({ length: values.length / width }, (_, r) => total(values.subarray(r * width, (r + 1) * width)));

interface Stock {
  readonly of: (world: World) => Float64Array;
  readonly into: readonly Account[];
  readonly out: readonly Account[];
}

const STOCKS: Readonly<Record<string, Stock>> = {
  people: { of: ({ state }) => byPlace(state.actives, PER_SKILL), into: PEOPLE_IN, out: PEOPLE_OUT },
  retired: { of: ({ state }) => state.retired, into: RETIRED_IN, out: RETIRED_OUT },
  jobs: { of: ({ state }) => state.basicJobsAll, into: JOBS_IN, out: JOBS_OUT },
  services: { of: ({ state }) => state.serviceJobsAll, into: SERVICES_IN, out: [] },
  // What can be spent less what is owed: a year adds its income to the one, and its carrot to the other.
  money: {
    of: ({ state }) => state.freeBudget.map((free, r) => free - state.debt[r]!),
    into: MONEY_IN,
    out: MONEY_OUT,
  },
};

const far = (gap: number, scale: number): boolean => !(Math.abs(gap) <= NEAR * scale);

function unexplained({ before, after }: PlayedTurn, what: string, { of, into, out }: Stock): string[] {
  const { ledger } = after.journal;
  const [then, now] = [of(before), of(after)];
  return after.places.flatMap(({ id }, r) => {
    const sum = (accounts: readonly Account[]): number =>
      accounts.reduce((all, account) => all + ledger[account][r]!, 0);
    const turnover = [...into, ...out].reduce((all, account) => all + Math.abs(ledger[account][r]!), 0);
    const gap = now[r]! - then[r]! - (sum(into) - sum(out));
    const wrong = far(gap, Math.max(Math.abs(then[r]!), Math.abs(now[r]!), turnover));
    return wrong ? [`${what} of ${id}: ${gap} beside ${now[r]} is in no account`] : [];
  });
}

/** What leaves one place of the region and arrives in another is one and the same, and the journal tells no other story. */
function unbalanced({ after: { journal } }: PlayedTurn): string[] {
  const { ledger, jobs } = journal;
  const came = total(ledger.arrived) + total(ledger.cameFromElsewhere);
  const pairs: readonly [what: string, a: number, b: number][] = [
    ['migrants', total(ledger.arrived), total(ledger.departed)],
    ['arrivals told', total(journal.arrivals), came],
    ['moved jobs', total(ledger.movedIn), total(ledger.movedOut)],
    ['openings told', jobs.opened, total(ledger.opened)],
    ['closures told', jobs.closed, total(ledger.closed)],
  ];
  const wrong = pairs.filter(([, a, b]) => far(a - b, Math.max(a, b))).map(([what, a, b]) => `${what}: ${a} and ${b}`);
  for (const fund of ['equalised', 'pooled', 'dues'] as const) {
    const kept = total(ledger[fund]);
    if (far(kept, total(ledger.businessTax))) wrong.push(`the common fund keeps ${kept} (${fund})`);
  }
  return wrong;
}

/** No flow runs backwards. */
const backwards = (ledger: Ledger): string[] =>
  ACCOUNTS.filter((account) => SIGNED[account] === undefined && ledger[account].some((value) => !(value >= 0)));

/** Do the counts of a world agree with each other? */
function miscounted({ state, establishments, reference, places }: World): string[] {
  const { territory, jobs, count } = establishments;
  const here = new Float64Array(places.length);
  for (let e = 0; e < count; e++) here[territory[e]!]! += jobs[e]!;
  const actives = byPlace(state.actives, PER_SKILL);
  const wrong = places.flatMap(({ id }, r) => {
    const people = actives[r]! / reference.activityRate[r]! + state.retired[r]!;
    if (far(here[r]! - state.basicJobsAll[r]!, here[r]!)) return [`jobs counted in ${id}`];
    return far(people - state.population[r]!, people) ? [`people counted in ${id}`] : [];
  });
  const controlled = total(state.controlledJobs);
  return far(controlled - total(here), controlled) ? [...wrong, 'jobs controlled'] : wrong;
}

/** Promises to headline projects: those of the turn, less what was paid of these and of older ones. */
function promised({ before, after }: PlayedTurn): string[] {
  const made = new Float64Array(after.places.length);
  for (const { place, bid, headline } of after.journal.headlines) {
    if (place >= 0) made[place]! += (PER_PLEDGE * bid * headline.jobs) / 1000;
  }
  const [then, now] = [before, after].map(({ state }) => byPlace(state.pledges, PER_PLEDGE));
  return after.places.flatMap(({ id }, r) => {
    const gap = then![r]! + made[r]! - after.journal.ledger.pledges[r]! - now![r]!;
    return far(gap, then![r]! + made[r]!) ? [`pledges of ${id}: ${gap}`] : [];
  });
}

/** Everything that does not add up after a turn. */
export const gapsOf = (turn: PlayedTurn): string[] => [
  ...Object.entries(STOCKS).flatMap(([what, stock]) => unexplained(turn, what, stock)),
  ...unbalanced(turn),
  ...backwards(turn.after.journal.ledger).map((account) => `${account} is below 0`),
  ...miscounted(turn.after),
  ...promised(turn),
];
