/**
 * Double entry: what came and what went of people, jobs and public money, by territory and over the turn. A property
 * test closes the books: every change of a stock is the sum of its accounts, abroad and elsewhere included.
 */

/** People of working age: in, then out. */
export const PEOPLE_IN = ['cameOfAge', 'arrived', 'cameFromElsewhere'] as const;
export const PEOPLE_OUT = ['leftWork', 'retiredEarly', 'departed', 'leftForElsewhere'] as const;

/** Those who retired early, and still live here. */
export const RETIRED_IN = ['retiredEarly'] as const;
export const RETIRED_OUT = ['mourned'] as const;

/** Basic jobs: in (`grown` may be below 0), then out. What is moved out of one place and not lost is moved into another. */
export const JOBS_IN = ['grown', 'opened', 'movedIn', 'movedFromElsewhere'] as const;
export const JOBS_OUT = ['closed', 'movedOut', 'lostInMove', 'movedAbroad', 'movedElsewhere'] as const;

/** Jobs of local services: what came less what went. */
export const SERVICES_IN = ['servicesGrown'] as const;

/**
 * Public money, MF: what is raised, what cannot be refused, what the carrot took. `equalised` is what a place gets
 * (+) from or gives (−) to the common fund, `pooled` to a purse shared by pact; `relief` what the State takes over (+) or claims back (−). `joint` is put into shared equipment; `dues` are paid (+) or got (−) for a broken pact.
 */
export const MONEY_IN = ['businessTax', 'equalised', 'householdTax', 'grant', 'pooled', 'madeGood', 'relief'] as const;
export const MONEY_OUT = ['mandates', 'interest', 'aid', 'station', 'pledges', 'joint', 'dues', 'shares'] as const;

export const ACCOUNTS = [
  ...PEOPLE_IN,
  ...PEOPLE_OUT,
  ...RETIRED_OUT,
  ...JOBS_IN,
  ...JOBS_OUT,
  ...SERVICES_IN,
  ...MONEY_IN,
  ...MONEY_OUT,
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** One number a territory. */
export type Ledger = Readonly<Record<Account, Float64Array>>;

export const emptyLedger = (territories: number): Ledger =>
  Object.fromEntries(ACCOUNTS.map((account) => [account, new Float64Array(territories)])) as Ledger;
