/** The shape of what is told of the instruments, and how the facts of `shared/economy/carrot` come to their words. */
import type { Bite } from '../../shared/economy/carrot/bites.ts';
import type { Cost, Definition, Delay, Limit, Upkeep } from '../../shared/economy/carrot/definition.ts';
import type { Instrument } from '../../shared/offer/instruments.ts';

/** The lines of a definition, in their order on a page. `elsewhere`: the price that others pay. */
export const LINES = ['cost', 'delay', 'upkeep', 'speaks', 'elsewhere', 'limit'] as const;
export type Line = (typeof LINES)[number];

/** How the page is to be read. */
export const READINGS = ['money', 'delay', 'speaks'] as const;
type Reading = (typeof READINGS)[number];

export interface CarrotWords {
  readonly title: string;
  readonly lead: (instruments: number, baskets: number) => string;
  readonly reading: Readonly<Record<Reading, string>>;
  /** What opens the details of an instrument. */
  readonly details: string;
  readonly print: string;
  /** How the page in `docs/` was made. */
  readonly made: string;
  readonly head: Readonly<Record<Line, string>>;
  readonly cost: (cost: Cost) => string;
  readonly delay: (delay: Delay) => string;
  readonly upkeep: (upkeep: Upkeep) => string;
  readonly limit: (limit: Limit) => string;
  readonly elsewhere: Readonly<Record<Instrument, string>>;
  readonly bite: (bite: Bite) => string;
  /** What an aid costs this year, MF. */
  readonly thisYear: (money: number) => string;
}

interface Fact {
  readonly is: string;
}

/** One sentence for every kind of a fact: a kind without one stops the type-check. */
type Tellers<T extends Fact> = { readonly [K in T['is']]: (fact: Extract<T, { is: K }>) => string };

export const teller = <T extends Fact>(tellers: Tellers<T>) => {
  // Each sentence is told its own kind of fact only: that is what looking it up by the kind does.
  const told = tellers as unknown as Readonly<Record<string, (fact: T) => string>>;
  return (fact: T): string => told[fact.is]!(fact);
};

/** The lines of a definition that are sentences; to whom it speaks is told by marks and names. */
export const sentences = (
  carrot: CarrotWords,
  instrument: Instrument,
  definition: Definition,
): Readonly<Record<Exclude<Line, 'speaks'>, string>> => ({
  cost: carrot.cost(definition.cost),
  delay: carrot.delay(definition.delay),
  upkeep: carrot.upkeep(definition.upkeep),
  elsewhere: carrot.elsewhere[instrument],
  limit: carrot.limit(definition.limit),
});
