/**
 * The steps of the lesson: when each has its place in the match, where it points to, and what has to be done, as the
 * table knows it. No DOM, no timer.
 */
import type { StepId } from '../../../assets/locales/tutorial.ts';
import { mostBid } from '../../../shared/economy/headlines/bid.ts';
import { type Stage, stageOf } from '../../../shared/match/commands.ts';
import type { Phase } from '../../../shared/match/state.ts';
import type { Basket, Instrument } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Panel, Table } from '../table.ts';
import { STORY } from './story.ts';

/** What a step may point at; the view knows where that stands in the page. */
export type Spot =
  | 'territoriesTab'
  | 'offerTab'
  | 'rivalRow'
  | 'qualities'
  | 'balances'
  | 'exemption'
  | 'equipmentTab'
  | 'telecom'
  | 'externalitiesTab'
  | 'training'
  | 'ready'
  | 'news'
  | 'newsPlace'
  | 'project'
  | 'results';

export interface Step {
  /** The stage of the match to which it belongs: once the match is beyond, the step is over. */
  readonly during: Stage;
  readonly spot: Spot;
  /** What has to be open for the spot to be seen. */
  readonly open?: { readonly panel?: Panel; readonly basket?: Basket; readonly selected?: number | null };
  /** Has the person done it? `draft` is the own draft as it was when the step began. Without it, only the stage ends it. */
  readonly done?: (table: Table, draft: Offer | null) => boolean;
  /** Does it for them, by the same commands as their hand. */
  readonly act: (table: Table) => void;
}

/** The own draft as the authority has it: what is under a finger is not done yet. */
export const draftOf = (table: Table): Offer | null => table.view.value?.you.draft ?? null;

const standingOf = (table: Table): Offer => table.view.value!.seats[STORY.seat]!.standing;

/** The way of a stage through the match; the end is beyond all. */
export const orderOf = ({ phase, turn }: { readonly phase: Phase; readonly turn: number }): number =>
  phase === 'finished' ? Number.POSITIVE_INFINITY : 2 * turn - (phase === 'reading' ? 1 : 0);

const offer = (turn: number): Stage => ({ phase: 'offer', turn });
/** What came of the turn before this one is read. */
const reading = (turn: number): Stage => ({ phase: 'reading', turn });

const isReady = (table: Table) => {
  if (table.view.value) void table.act({ type: 'ready', ready: true, during: stageOf(table.view.value) });
};

/** Goes on when everybody is done with the stage: the person's own hand on the button. */
const passes = (during: Stage, spot: Spot = 'ready', panel: Panel | null = null): Step => ({
  during,
  spot,
  open: { selected: null, ...(panel ? { panel } : {}) },
  act: isReady,
});

const opensPanel = (during: Stage, panel: 'territories' | 'offer'): Step => ({
  during,
  spot: `${panel}Tab`,
  done: (table) => table.panel.value === panel,
  act: (table) => {
    table.panel.value = panel;
  },
});

const opensBasket = (basket: 'equipment' | 'externalities'): Step => ({
  during: offer(1),
  spot: `${basket}Tab`,
  open: { panel: 'offer' },
  done: (table) => table.basket.value === basket,
  act: (table) => {
    table.basket.value = basket;
  },
});

const opensRival = (during: Stage, spot: Spot, panel: Panel): Step => ({
  during,
  spot,
  open: { panel },
  done: (table) => table.selected.value === STORY.rival,
  act: (table) => {
    table.selected.value = STORY.rival;
  },
});

const closesSheet = (during: Stage, spot: Spot): Step => ({
  during,
  spot,
  open: { selected: STORY.rival },
  done: (table) => table.selected.value === null,
  act: (table) => {
    table.selected.value = null;
  },
});

/** Points that count as having moved a share. */
const TELLING = 5;

const raises = (instrument: Instrument & Spot, basket: Basket): Step => ({
  during: offer(1),
  spot: instrument,
  open: { panel: 'offer', basket },
  done: (table) => (draftOf(table)?.[instrument] ?? 0) >= standingOf(table)[instrument] + TELLING,
  act: (table) => void table.draft.commit(instrument, standingOf(table)[instrument] + TELLING),
});

/** Bids at least so much for the project of a turn; `shown` is what the game bids where the person passes. */
const bids = (turn: number, least: number, shown: (most: number) => number): Step => ({
  during: offer(turn),
  spot: 'project',
  open: { panel: 'offer' },
  done: (table) => Object.values(table.view.value?.you.bids ?? {}).some((value) => value >= least),
  act: (table) => {
    const project = table.view.value?.announced[0];
    const facts = table.reading.value?.latest.territories[STORY.seat];
    if (project && facts) {
      table.bids.commit(project.id, shown(Math.floor(mostBid(facts.freeBudget, project.jobs))));
    }
  },
});

const exemption = (done: NonNullable<Step['done']>): Step => ({
  during: offer(1),
  spot: 'exemption',
  open: { panel: 'offer', basket: 'taxes' },
  done,
  act: (table) => void table.draft.commit('exemption', (draftOf(table)?.exemption ?? 0) + 1),
});

/** One year of the match is enough for a lesson of its own; the last two are the person's. */
export const STEP: Readonly<Record<StepId, Step>> = {
  land: opensPanel(offer(1), 'territories'),
  rival: opensRival(offer(1), 'rivalRow', 'territories'),
  sheet: closesSheet(offer(1), 'qualities'),
  offer: opensPanel(offer(1), 'offer'),
  taxes: exemption((table) => (draftOf(table)?.exemption ?? 0) > standingOf(table).exemption),
  forecast: exemption((table, before) => before !== null && draftOf(table)?.exemption !== before.exemption),
  equipment: opensBasket('equipment'),
  telecom: raises('telecom', 'equipment'),
  externalities: opensBasket('externalities'),
  training: raises('training', 'externalities'),
  close: passes(offer(1)),
  news: passes(reading(2), 'news', 'news'),
  bid: bids(2, 1, (most) => most),
  closeBid: passes(offer(2)),
  lost: opensRival(reading(3), 'newsPlace', 'news'),
  why: closesSheet(reading(3), 'qualities'),
  onward: passes(reading(3)),
  answer: bids(3, STORY.enough, (most) => Math.min(most, STORY.enough)),
  closeAnswer: passes(offer(3)),
  outcome: opensPanel(reading(4), 'territories'),
  draw: opensRival(reading(4), 'rivalRow', 'territories'),
  drive: closesSheet(reading(4), 'balances'),
  yours: passes(offer(5)),
  end: { during: { phase: 'finished', turn: 5 }, spot: 'results', done: () => false, act: () => {} },
};
