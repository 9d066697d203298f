/**
 * Double entry: what came and what went of people, jobs and public money, by territory and over the turn. A property
 * test closes the books: every change of a stock is the sum of its accounts, abroad and elsewhere included.
 */

/** People of working age: in, then out. */
export const PEOPLE_IN = ['cameOfAge', 'arrived', 'cameFromElsewhere'] as const;
export const PEOPLE_OUT = ['leftWork', 'retiredEarly', 'departed', 'leftForElsewhere'] as const;

/** Basic jobs: in (`grown` may be below 0), then out. */
export const JOBS_IN = ['grown', 'opened', 'movedIn'] as const;
export const JOBS_OUT = ['closed', 'movedOut', 'movedAbroad'] as const;

/**
 * Public money, MF: what is raised, what cannot be refused, what the carrot took. `equalised` is what a place gets
 * (+) from or gives (−) to the common fund; `relief` what the State takes over (+) or claims back (−).
 */
export const MONEY_IN = ['businessTax', 'equalised', 'householdTax', 'grant', 'madeGood', 'relief'] as const;
export const MONEY_OUT = ['mandates', 'interest', 'aid', 'station', 'pledges', 'shares'] as const;

export const ACCOUNTS = [...PEOPLE_IN, ...PEOPLE_OUT, ...JOBS_IN, ...JOBS_OUT, ...MONEY_IN, ...MONEY_OUT] as const;
export type Account = (typeof ACCOUNTS)[number];

/** One number a territory. */
export type Ledger = Readonly<Record<Account, Float64Array>>;

export const emptyLedger = (territories: number): Ledger =>
  Object.fromEntries(ACCOUNTS.map((account) => [account, new Float64Array(territories)])) as Ledger;
