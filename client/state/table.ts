/** A table as one person sees it: the connection's signals, and what the panels derive from them. No DOM. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command, Refusal } from '../../shared/match/commands.ts';
import { toldBy } from '../../shared/match/news/told.ts';
import { countryNews, type News, seatNews } from '../../shared/match/news.ts';
import type { Phase } from '../../shared/match/state.ts';
import type { MatchView, Reading } from '../../shared/match/view.ts';
import type { Basket } from '../../shared/offer/instruments.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Subject } from '../landscape/pick.ts';
import type { Connection } from '../net/connection.ts';
import { type Bids, createBids } from './bids.ts';
import { type Clock, countdown } from './clock.ts';
import { createDraft, type Draft } from './draft.ts';
import { createForecast, type Foreseen } from './forecast.ts';
import { createOutcome, type Outcome } from './outcome.ts';
import { createPacts, type Pacts } from './pacts.ts';
import { createPast } from './past/past.ts';
import { createSheets, type Sheets } from './past/sheets.ts';
import { isInMatch } from './presence.ts';
import { createSeer, type Estimates } from './seer.ts';
import { createSpread, type SpreadDraft } from './spread.ts';
import { createTeamwork, type Teamwork } from './teamNews.ts';
import { createTelling, type TurnTelling } from './telling.ts';
import { createWagers, type WagerDraft } from './wagers.ts';

/** The panels beside the landscape. */
export const PANELS = ['seats', 'offer', 'pacts', 'news', 'indicators', 'territories', 'results'] as const;
export type Panel = (typeof PANELS)[number];

export interface Table {
  readonly connection: Connection;
  readonly scenario: ReadonlySignal<Scenario | null>;
  readonly view: ReadonlySignal<MatchView | null>;
  readonly reading: ReadonlySignal<Reading | null>;
  readonly phase: ReadonlySignal<Phase>;
  /** The viewer's own seat. */
  readonly seat: ReadonlySignal<number | null>;
  readonly ready: ReadonlySignal<boolean>;
  readonly news: ReadonlySignal<readonly News[]>;
  readonly clock: ReadonlySignal<Clock>;
  readonly draft: Draft;
  /** What the own seat bids for the announced projects. */
  readonly bids: Bids;
  /** What it says of the coming turn. */
  readonly wagers: WagerDraft;
  /** The people who share the seat. */
  readonly team: Teamwork;
  /** What the draft will probably do. */
  readonly foreseen: Foreseen;
  /** Where the scores stand after the turns played. */
  readonly estimates: ReadonlySignal<Estimates>;
  /** What this seat has promised others, and what they propose to each other. */
  readonly pacts: Pacts;
  /** How the host plays the State. */
  readonly spread: SpreadDraft;
  /** What there is at the end. */
  readonly outcome: Outcome;
  /** The territory whose sheet is open. */
  readonly selected: Signal<number | null>;
  /** The establishment or flow whose sheet is open. */
  readonly subject: Signal<Subject | null>;
  /** The turn that the map tells. */
  readonly telling: TurnTelling;
  /** What lies over the map, and the past that it tells of. */
  readonly sheets: Sheets;
  readonly panel: Signal<Panel>;
  /** The basket that the offer shows. */
  readonly basket: Signal<Basket>;
  /** Is the sheet open on which the host plays the State? */
  readonly playsState: Signal<boolean>;
  /** Does the first turn still show its word of introduction? */
  readonly introducing: Signal<boolean>;
  /** The last refusal, until it is dismissed or another command is accepted. */
  readonly refusal: Signal<Refusal | null>;
  /** Sends a command; a refusal shows itself. Resolves to whether it was accepted. */
  act(command: Command): Promise<boolean>;
  tick(): void;
  dispose(): void;
}

/** The panel that each phase opens with. */
const OPENING: Readonly<Record<Phase, Panel>> = {
  lobby: 'offer',
  offer: 'offer',
  reading: 'news',
  finished: 'results',
};

/** The same for whoever has no seat: a newcomer is shown the seats, one who hosts or only watches the country. */
function openingStanding(opening: Panel, view: MatchView | null): Panel {
  if (opening === 'results') return opening;
  if (view && view.you.player !== null && !view.you.host && !isInMatch(view)) return 'seats';
  return opening === 'offer' ? 'indicators' : opening;
}

export function createTable(connection: Connection, now: () => number): Table {
  const { scenario, view, reading } = connection;
  const phase = computed<Phase>(() => view.value?.phase ?? 'lobby');
  const seat = computed(() => view.value?.you.seat ?? null);
  const timer = countdown(view, now);
  const draft = createDraft(connection, view);
  const outcome = createOutcome(connection);
  const panel = signal<Panel>('offer');
  const selected = signal<number | null>(null);
  const telling = createTelling();
  const subject = signal<Subject | null>(null);
  const past = createPast(connection);
  const sheets = createSheets({
    ...{ scenario, own: seat, selected, subject, past },
    report: computed(() => reading.value?.latest ?? null),
    previous: computed(() => reading.value?.previous ?? null),
  });
  const introducing = signal(true);
  const refusal = signal<Refusal | null>(null);
  const show = (answer: Refusal | null) => {
    refusal.value = answer;
    return answer;
  };
  /** The line, with refusals that show themselves. */
  const told = {
    send: async (command: Command) => show(await connection.send(command)),
  };
  const bids = createBids(told, view);
  const wagers = createWagers(told, view);
  const team = createTeamwork(view);
  const spread = createSpread(told, view);
  const seer = createSeer(connection);
  const foreseen = createForecast(seer, connection, draft, bids);
  const act = async (command: Command) => (await told.send(command)) === null;
  const pacts = createPacts(act, view);
  const unfollow = effect(() => {
    // Whoever goes on to the next offer has seen enough of the last turn.
    if (phase.value === 'offer') telling.step(null);
    const opening = OPENING[phase.value];
    panel.value = seat.value === null ? openingStanding(opening, view.peek()) : opening;
  });
  return {
    connection,
    scenario,
    view,
    reading,
    phase,
    seat,
    ready: computed(() => (seat.value === null ? false : (view.value?.seats[seat.value]?.ready ?? false))),
    news: computed(() => {
      if (!reading.value || !scenario.value) return [];
      const { previous, latest } = reading.value;
      const decided = toldBy(reading.value, scenario.value);
      if (seat.value === null) return countryNews(previous, latest, decided);
      return seatNews(previous, latest, seat.value, decided);
    }),
    clock: timer.clock,
    outcome,
    draft: {
      ...draft,
      commit: async (instrument, value) => show(await draft.commit(instrument, value)),
    },
    bids,
    wagers,
    team,
    foreseen,
    estimates: seer.estimates,
    pacts,
    spread,
    selected,
    telling,
    subject,
    sheets,
    panel,
    basket: signal<Basket>('taxes'),
    playsState: signal(false),
    introducing,
    refusal,
    act,
    tick: timer.tick,
    dispose() {
      unfollow();
      draft.dispose();
      bids.dispose();
      wagers.dispose();
      team.dispose();
      foreseen.dispose();
      seer.dispose();
      pacts.dispose();
      spread.dispose();
      outcome.dispose();
      sheets.dispose();
      past.dispose();
    },
  };
}
