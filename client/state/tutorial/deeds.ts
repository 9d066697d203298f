/**
 * What a step of the lesson may ask for: where it points to, when it counts as done, as the table knows it, and how the
 * game does it for the person. No DOM, no timer.
 */
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

/** The own offer in force. */
export const standingOf = (table: Table): Offer => table.view.value!.seats[STORY.seat]!.standing;

/** The way of a stage through the match; the end is beyond all. */
export const orderOf = ({ phase, turn }: { readonly phase: Phase; readonly turn: number }): number =>
  phase === 'finished' ? Number.POSITIVE_INFINITY : 2 * turn - (phase === 'reading' ? 1 : 0);

/** A turn's offers are being composed. */
export const offer = (turn: number): Stage => ({ phase: 'offer', turn });
/** What came of the turn before this one is read. */
export const reading = (turn: number): Stage => ({ phase: 'reading', turn });

const saysReady = (table: Table) => {
  if (table.view.value) void table.act({ type: 'ready', ready: true, during: stageOf(table.view.value) });
};

/** Goes on when everybody is done with the stage: the person's own hand on the button. */
export const passes = (during: Stage, spot: Spot = 'ready', panel: Panel | null = null): Step => ({
  during,
  spot,
  open: { selected: null, ...(panel ? { panel } : {}) },
  act: saysReady,
});

/** Opens one of the panels. */
export const opensPanel = (during: Stage, panel: 'territories' | 'offer'): Step => ({
  during,
  spot: `${panel}Tab`,
  done: (table) => table.panel.value === panel,
  act: (table) => {
    table.panel.value = panel;
  },
});

/** Opens one of the baskets of the first offer. */
export const opensBasket = (basket: 'equipment' | 'externalities'): Step => ({
  during: offer(1),
  spot: `${basket}Tab`,
  open: { panel: 'offer' },
  done: (table) => table.basket.value === basket,
  act: (table) => {
    table.basket.value = basket;
  },
});

/** Opens the sheet of the metropolis. */
export const opensRival = (during: Stage, spot: Spot, panel: Panel): Step => ({
  during,
  spot,
  open: { panel },
  done: (table) => table.selected.value === STORY.rival,
  act: (table) => {
    table.selected.value = STORY.rival;
  },
});

/** Reads the sheet of the metropolis and closes it. */
export const closesSheet = (during: Stage, spot: Spot): Step => ({
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

/** Gives an instrument some more of the budget. */
export const raises = (instrument: Instrument & Spot, basket: Basket): Step => ({
  during: offer(1),
  spot: instrument,
  open: { panel: 'offer', basket },
  done: (table) => (draftOf(table)?.[instrument] ?? 0) >= standingOf(table)[instrument] + TELLING,
  act: (table) => void table.draft.commit(instrument, standingOf(table)[instrument] + TELLING),
});

/** Bids at least so much for the project of a turn; `shown` is what the game bids where the person passes. */
export const bids = (turn: number, least: number, shown: (most: number) => number): Step => ({
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

/** Moves the newcomers' exemption. */
export const exemption = (done: NonNullable<Step['done']>): Step => ({
  during: offer(1),
  spot: 'exemption',
  open: { panel: 'offer', basket: 'taxes' },
  done,
  act: (table) => void table.draft.commit('exemption', (draftOf(table)?.exemption ?? 0) + 1),
});
