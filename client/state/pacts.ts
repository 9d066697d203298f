/** Pacts as one seat sees them: what binds it, what waits for whose word, and what is being proposed. No DOM. */
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command } from '../../shared/match/commands.ts';
import { binds, type Pact } from '../../shared/match/pacts/pact.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Instrument } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { limitsUnder } from '../../shared/pact/bounds.ts';
import { DEAL, type Deal, type PactKind, type Terms } from '../../shared/pact/deal.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { createTidings, type Tiding } from './tidings.ts';

/** The pacts of a view, sorted by what they are to whoever looks. */
export interface PactBook {
  /** In force, with this seat and without it. */
  readonly ours: readonly Pact[];
  readonly theirs: readonly Pact[];
  /** Proposals that wait for this seat's word, that it has signed, and those of others that a host sees. */
  readonly received: readonly Pact[];
  readonly sent: readonly Pact[];
  readonly talks: readonly Pact[];
}

export function bookOf({ pacts, you: { seat } }: Pick<MatchView, 'pacts' | 'you'>): PactBook {
  const mine = ({ seats }: Pact) => seat !== null && seats.includes(seat);
  const has = ({ signed }: Pact) => seat !== null && signed.includes(seat);
  const inForce = pacts.filter(({ until }) => until !== null);
  const open = pacts.filter(({ until }) => until === null);
  return {
    ours: inForce.filter(mine),
    theirs: inForce.filter((pact) => !mine(pact)),
    received: open.filter((pact) => mine(pact) && !has(pact)),
    sent: open.filter(has),
    talks: open.filter((pact) => !mine(pact)),
  };
}

/** Lines between the seats of the pacts in force: from the host, where there is one, else from one to the next. */
export function tiesOf(pacts: readonly Pact[]): (readonly [number, number])[] {
  return pacts
    .filter(({ until }) => until !== null)
    .flatMap(({ seats, terms }) =>
      terms.kind === 'equipment'
        ? seats.filter((seat) => seat !== terms.host).map((seat) => [terms.host, seat] as const)
        : seats.slice(1).map((seat, i) => [seats[i]!, seat] as const),
    );
}

/** What is being written: a proposal, or an answer to one. */
export interface Writing {
  readonly counters: Pact | null;
  /** Other seats. */
  readonly partners: readonly number[];
  readonly deal: Deal;
}

export interface Pacts {
  readonly book: ReadonlySignal<PactBook>;
  /** Pacts that hold this seat now: those that it does not leave with the coming close. */
  readonly binding: ReadonlySignal<readonly Pact[]>;
  /** Partners two by two, for the map; with shared equipment, its host and each of the others. */
  readonly ties: ReadonlySignal<readonly (readonly [number, number])[]>;
  readonly writing: Signal<Writing | null>;
  /** What became of a proposal last, as far as it was not this hand's doing. */
  readonly tiding: ReadonlySignal<Tiding | null>;
  /** Sends what is being written; it stays there where it is refused. */
  send(): Promise<void>;
  decline(pact: number): void;
  dispose(): void;
}

/** The command that sends what is written. */
export const commandOf = ({ counters, partners, deal }: Writing): Extract<Command, { type: 'propose' | 'counter' }> =>
  counters ? { type: 'counter', pact: counters.id, deal } : { type: 'propose', seats: partners, deal };

/** What breaking a pact will cost, MF: in the first year of the coming turn, of what is free then. */
export const priceOf = ({ penalty }: Pick<Deal, 'penalty'>, freeBudget: number): number =>
  (penalty / 100) * Math.max(0, freeBudget);

/** Turns that a pact signed now may last. */
export const mostTurns = ({ turn, turns }: Pick<MatchView, 'turn' | 'turns'>): number =>
  Math.min(DEAL.turns.most, turns - turn + 1);

/** What a proposal starts from: a truce at what one asks for today, small parts of the rest. */
export function firstTerms(kind: PactKind, own: number, standing: Offer): Terms {
  switch (kind) {
    case 'truce':
      return { kind, rate: standing.taxRate, exemption: standing.exemption };
    case 'equipment':
      return { kind, equipment: 'technopole', host: own, percent: 10 };
    case 'revenue':
      return { kind, percent: 30 };
  }
}

/** What is left of what was being written once the table has moved on: no answer to what is gone, no turn too many. */
export function stillWritten(writing: Writing, view: MatchView): Writing | null {
  const { counters, deal } = writing;
  if (view.you.seat === null) return null;
  if (counters && !bookOf(view).received.some(({ id }) => id === counters.id)) return null;
  const most = mostTurns(view);
  return deal.turns > most ? { ...writing, deal: { ...deal, turns: most } } : writing;
}

/** Other seats that may be played, the nearest first. */
export function partnersOf({ territories }: Scenario, own: number): number[] {
  const here = territories[own]!;
  const far = (seat: number) => Math.hypot(territories[seat]!.x - here.x, territories[seat]!.y - here.y);
  return [...territories.keys()]
    .filter((seat) => seat !== own && territories[seat]!.seat)
    .sort((a, b) => far(a) - far(b));
}

/** The pacts that narrow an instrument below what it could be by itself. */
export function locksOn(binding: readonly Pact[], instrument: Instrument): readonly Pact[] {
  const free = limitsUnder([], instrument);
  return binding.filter(({ terms }) => {
    const { min, max } = limitsUnder([terms], instrument);
    return min > free.min || max < free.max;
  });
}

export function createPacts(
  act: (command: Command) => Promise<boolean>,
  view: ReadonlySignal<MatchView | null>,
): Pacts {
  const writing = signal<Writing | null>(null);
  const tidings = createTidings(view);
  const binding = computed(() => {
    const seat = view.value?.you.seat ?? null;
    return seat === null ? [] : view.value!.pacts.filter((pact) => binds(pact, seat));
  });
  const follow = effect(() => {
    const [now, written] = [view.value, writing.peek()];
    if (now && written) writing.value = stillWritten(written, now);
  });
  return {
    book: computed(() => bookOf(view.value!)),
    binding,
    ties: computed(() => tiesOf(view.value?.pacts ?? [])),
    writing,
    tiding: tidings.latest,
    async send() {
      const sent = writing.peek();
      if (!sent) return;
      const command = commandOf(sent);
      const answered = tidings.expect(command);
      if (!(await act(command))) return;
      batch(() => {
        if (writing.peek() === sent) writing.value = null;
        answered();
      });
    },
    decline(pact) {
      tidings.ignore(pact);
      void act({ type: 'decline', pact });
    },
    dispose() {
      follow();
      tidings.dispose();
    },
  };
}
