/** A match seen again: which of its turns is on the screen, and whether it runs. No DOM, no timer of its own. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { TurnReport } from '../../shared/economy/report.ts';
import type { Told } from '../../shared/match/news/told.ts';
import type { TurnDecisions } from '../../shared/match/state.ts';
import type { TurnSummary } from '../../shared/match/view.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Film } from '../net/playbackMessages.ts';

/** Seconds that a turn stays on the screen. */
export const SPEEDS = [6, 3, 1.5] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Projector {
  readonly film: Film;
  readonly turn: ReadonlySignal<number>;
  readonly report: ReadonlySignal<TurnReport>;
  readonly previous: ReadonlySignal<TurnReport | null>;
  /** The offers in force during the turn, and those before them (`null` at the start). */
  readonly offers: ReadonlySignal<{ readonly now: readonly Offer[]; readonly before: readonly Offer[] | null }>;
  /** What was decided beside the offers. */
  readonly decisions: ReadonlySignal<TurnDecisions>;
  /** What the news tells of, and what became of pacts. */
  readonly told: ReadonlySignal<Told>;
  /** All turns in short, and those up to this one. */
  readonly summaries: readonly TurnSummary[];
  readonly history: ReadonlySignal<readonly TurnSummary[]>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<Speed>;
  /** Goes to a turn; beyond the ends it stays at the end. */
  seek(turn: number): void;
  /** Starts or stops; at the end it starts over. */
  toggle(): void;
  /** One turn on; stops at the last. */
  advance(): void;
}

export function createProjector(film: Film): Projector {
  const last = film.turns.length - 1;
  const turn = signal(0);
  const playing = signal(false);
  const at = (index: number) => film.turns[index]!;
  const summaries = film.turns.map(({ report: { turn, year, hash, indicators, nation } }) => ({
    turn,
    year,
    hash,
    indicators,
    nation,
  }));
  const seek = (to: number) => {
    turn.value = Math.min(last, Math.max(0, Math.round(to)));
  };
  const offers = computed(() => ({
    now: at(turn.value).offers,
    before: turn.value === 0 ? null : at(turn.value - 1).offers,
  }));
  return {
    film,
    turn,
    report: computed(() => at(turn.value).report),
    previous: computed(() => (turn.value === 0 ? null : at(turn.value - 1).report)),
    offers,
    decisions: computed(() => at(turn.value).decisions),
    told: computed(() => {
      const { decisions, settled } = at(turn.value);
      const { before, now } = offers.value;
      return { bids: decisions.bids, pacts: settled.pacts, before: before ?? [], now };
    }),
    summaries,
    history: computed(() => summaries.slice(0, turn.value + 1)),
    playing,
    speed: signal<Speed>(SPEEDS[1]),
    seek,
    toggle() {
      if (!playing.value && turn.value === last) seek(0);
      playing.value = !playing.value;
    },
    advance() {
      seek(turn.value + 1);
      if (turn.value === last) playing.value = false;
    },
  };
}
