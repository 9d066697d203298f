/** A line to nowhere whose views and answers the test gives by hand. */
import { signal } from '@preact/signals';
import type { Connection, LineState, Trouble } from '../../../client/net/connection.ts';
import type { PlayerId } from '../../../shared/brand.ts';
import type { Command, Refusal } from '../../../shared/match/commands.ts';
import { NOBODY } from '../../../shared/match/team/team.ts';
import type { MatchView, Reading } from '../../../shared/match/view.ts';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

export const offerOf = (some: Partial<Offer>): Offer =>
  ({ ...Object.fromEntries(INSTRUMENTS.map((id) => [id, 0])), taxRate: 100, ...some }) as Offer;

/** Somebody at seat 0 whose draft this is. */
export const youWith = (some: Partial<Offer>): MatchView['you'] => ({
  player: null,
  host: false,
  seat: 0,
  draft: offerOf(some),
  bids: {},
  wagers: {},
  mandates: [],
  team: NOBODY,
});

/** Somebody without a seat. */
export const standingAs = (player: PlayerId | null): MatchView['you'] => ({
  ...{ player, host: false, seat: null, draft: null, bids: null, wagers: null, mandates: [], team: null },
});

export const viewOf = (some: Partial<MatchView>): MatchView => ({
  match: 'm' as MatchView['match'],
  code: 'ABCDEF',
  scenario: 's',
  rules: { yearsPerTurn: 1, offerSeconds: 60, readingSeconds: 20, mayors: 'elected' },
  phase: 'offer',
  turn: 1,
  turns: 26,
  year: 1974,
  hash: '0',
  paused: false,
  remaining: null,
  seats: [],
  announced: [],
  spread: null,
  pacts: [],
  standing: [],
  rematch: null,
  you: youWith({}),
  seq: 0,
  ...some,
});

export const withDraft = (some: Partial<Offer>): MatchView => viewOf({ you: youWith(some) });

export function handConnection() {
  const sent: { command: Command; answer: (refusal: Refusal | null) => Promise<void> }[] = [];
  const connection = {
    line: signal<LineState>('open'),
    trouble: signal<Trouble | null>(null),
    scenario: signal<Scenario | null>(null),
    view: signal<MatchView | null>(null),
    reading: signal<Reading | null>(null),
    send: (command: Command) =>
      new Promise<Refusal | null>((resolve) => {
        sent.push({
          command,
          async answer(refusal) {
            resolve(refusal);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    annals: () => Promise.resolve(null),
    why: () => Promise.resolve(null),
    log: () => Promise.reject(new Error('no log')),
    close() {},
  } satisfies Connection;
  return { connection, sent };
}
