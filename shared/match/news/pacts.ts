/** Pacts in the news: signed, broken, run out; for those who signed, for those whom it touches, for the country. */
import type { TurnReport } from '../../economy/report.ts';
import type { Fate, Pact, PactEvent } from '../pacts/pact.ts';
import type { PactNews } from './lines.ts';
import type { Told } from './told.ts';

/** A broken word is what a year is remembered for: about as if everybody had moved. */
const BROKEN = 1;
/** One's own pact, in force or over, is worth a line unless the year had much to tell. */
const OWN: Readonly<Record<Fate, number>> = { broken: BROKEN, signed: 0.015, ended: 0.02 };
/** Among others: a break is worth knowing, the rest only where little happened. */
const OTHERS: Readonly<Record<Fate, number>> = { broken: 0.05, signed: 0.008, ended: 0.004 };
const COUNTRY: Readonly<Record<Fate, number>> = { broken: BROKEN, signed: 0.01, ended: 0.004 };

const keepersOf = ({ seats, broken }: Pact): readonly number[] => seats.filter((seat) => !broken.includes(seat));

/** What those who broke it paid, MF: of what each had free when the turn began. */
function paidFor({ broken, penalty }: Pact, previous: TurnReport): number {
  const free = broken.reduce((sum, seat) => sum + Math.max(0, previous.territories[seat]!.freeBudget), 0);
  return (penalty / 100) * free;
}

function lineOf(
  { pact, fate }: PactEvent,
  reader: number | null,
  told: Told,
  previous: TurnReport,
  weight: number,
): PactNews {
  const keepers = keepersOf(pact);
  // Where nobody kept it nobody is there to be paid.
  const paid = keepers.length === 0 ? 0 : paidFor(pact, previous);
  const breaker = fate === 'broken' ? pact.broken[0]! : null;
  const before = breaker === null ? undefined : told.before[breaker];
  const after = breaker === null ? undefined : told.now[breaker];
  return {
    kind: 'pact',
    ...{ fate, pact, paid, weight },
    each: keepers.length === 0 ? 0 : paid / keepers.length,
    reader: reader !== null && pact.seats.includes(reader) ? reader : null,
    freedom: before && after ? { before, after } : null,
    place: breaker ?? pact.seats[0]!,
    other: pact.seats.find((seat) => seat !== (breaker ?? pact.seats[0])) ?? null,
  };
}

/** Does this seat exchange people with one of those who signed? Then what they promise each other touches it. */
const touches = ({ seats }: Pact, reader: number, { flows }: TurnReport): boolean =>
  flows.some(({ from, to }) => (from === reader && seats.includes(to)) || (to === reader && seats.includes(from)));

/** Pacts as this seat reads of them. */
export const seatPacts = (previous: TurnReport, latest: TurnReport, seat: number, told: Told): PactNews[] =>
  told.pacts
    .filter(({ pact, fate }) => pact.seats.includes(seat) || fate === 'broken' || touches(pact, seat, latest))
    .map((event) => {
      const weights = event.pact.seats.includes(seat) ? OWN : OTHERS;
      return lineOf(event, seat, told, previous, weights[event.fate]);
    });

/** Pacts as the country reads of them; of several at once, the one that binds most. */
export const countryPacts = (previous: TurnReport, told: Told): PactNews[] =>
  [...told.pacts]
    .sort((a, b) => b.pact.seats.length - a.pact.seats.length)
    .map((event) => lineOf(event, null, told, previous, COUNTRY[event.fate]));
