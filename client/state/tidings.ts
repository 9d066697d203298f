/** What became of proposals between two views: told to whoever is not looking at them. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Command } from '../../shared/match/commands.ts';
import type { Pact } from '../../shared/match/pacts/pact.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Terms } from '../../shared/pact/deal.ts';

export type Happening = 'arrived' | 'countered' | 'signed' | 'agreed' | 'declined';

export interface Tiding {
  readonly what: Happening;
  /** The other seats whose doing it is, or with whom it was. */
  readonly seats: readonly number[];
  readonly terms: Terms;
}

type Seen = Pick<MatchView, 'turn' | 'pacts' | 'you'>;

/** What became of one pact of this seat; `null` where others did nothing. */
function becameOf(before: Pact | undefined, after: Pact, own: number): Tiding | null {
  const { seats, signed, terms, until, version } = after;
  const others = seats.filter((seat) => seat !== own);
  const tell = (what: Happening, by: readonly number[]): Tiding => ({ what, seats: by, terms });
  if (until !== null) return before?.until === null || !before ? tell('agreed', others) : null;
  if (!signed.includes(own) && before?.version !== version) {
    // One's own proposal that comes back changed, at once, was never seen as it went.
    return tell(before || version > 1 ? 'countered' : 'arrived', signed);
  }
  const fresh = signed.filter((seat) => seat !== own && !(before?.version === version && before.signed.includes(seat)));
  return fresh.length > 0 ? tell('signed', fresh) : null;
}

/**
 * What others did to the proposals of this seat between two views of one turn, the latest first. That `ignored` ones
 * are gone is no news.
 */
export function tidingsBetween(before: Seen, after: Seen, ignored: ReadonlySet<number> = new Set()): Tiding[] {
  const own = after.you.seat;
  // What a turn ends or leaves unsigned is in the news.
  if (own === null || before.you.seat !== own || before.turn !== after.turn) return [];
  const mine = ({ pacts }: Seen) => pacts.filter(({ seats }) => seats.includes(own));
  const stays = (id: number) => mine(after).some((pact) => pact.id === id);
  const gone = mine(before).filter(({ id, until }) => until === null && !stays(id) && !ignored.has(id));
  const became = mine(after).map((pact) =>
    becameOf(
      mine(before).find(({ id }) => id === pact.id),
      pact,
      own,
    ),
  );
  const declined = gone.map(({ seats, terms }): Tiding => {
    return { what: 'declined', seats: seats.filter((seat) => seat !== own), terms };
  });
  return [...became.filter((tiding) => tiding !== null), ...declined].reverse();
}

export interface Tidings {
  readonly latest: ReadonlySignal<Tiding | null>;
  /** One's own doing is no news. */
  ignore(pact: number): void;
  /** Call what it returns once the command is accepted: what was turned down at once never showed in a view. */
  expect(command: Extract<Command, { type: 'propose' | 'counter' }>): () => void;
  dispose(): void;
}

export function createTidings(view: ReadonlySignal<MatchView | null>): Tidings {
  const latest = signal<Tiding | null>(null);
  const ignored = new Set<number>();
  let before: Seen | null = null;
  const dispose = effect(() => {
    const after = view.value;
    if (!after) return;
    const [tiding] = before ? tidingsBetween(before, after, ignored) : [];
    if (tiding) latest.value = tiding;
    else if (before?.turn !== after.turn) latest.value = null;
    before = after;
  });
  return {
    latest,
    ignore: (pact) => ignored.add(pact),
    expect(command) {
      const known = new Set(view.peek()?.pacts.map(({ id }) => id));
      return () => {
        if (command.type !== 'propose') return;
        const { seats, deal } = command;
        const fresh = view
          .peek()
          ?.pacts.some((pact) => !known.has(pact.id) && seats.every((seat) => pact.seats.includes(seat)));
        if (!fresh) latest.value = { what: 'declined', seats, terms: deal.terms };
      };
    },
    dispose,
  };
}
