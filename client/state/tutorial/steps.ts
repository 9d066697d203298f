/** The steps of the lesson, and when each has its place in the match. */
import type { StepId } from '../../../assets/locales/tutorial.ts';
import {
  bids,
  closesSheet,
  draftOf,
  exemption,
  offer,
  opensBasket,
  opensPanel,
  opensRival,
  passes,
  raises,
  reading,
  type Step,
  standingOf,
} from './deeds.ts';
import { STORY } from './story.ts';

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
