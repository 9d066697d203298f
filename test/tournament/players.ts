/** Who plays in a tournament: the characters, and somebody who draws an offer by lot and keeps it. */
import { BOT, BOTS, type BotName } from '../../shared/bots/bots.ts';
import { castBots } from '../../shared/bots/casting.ts';
import type { Bot } from '../../shared/bots/sight.ts';
import { randomPlan } from '../experiments/plans.ts';

export const PLAYERS = [...BOTS, 'random'] as const;
export type PlayerName = (typeof PLAYERS)[number];

const randomPlayer = (seed: number, seat: number): Bot => {
  const offer = { ...randomPlan(seed, seat), station: 0 };
  return { compose: () => ({ offer, bids: [] }) };
};

export const playerOf = (name: PlayerName, seed: number, seat: number): Bot =>
  name === 'random' ? randomPlayer(seed, seat) : BOT[name];

/** Who would play a seat but has no time to look ahead: a year of a tournament would take twenty times as long. */
const STAND_IN: Readonly<Record<BotName, Exclude<BotName, 'planner'>>> = {
  laissezFaire: 'laissezFaire',
  taxCutter: 'taxCutter',
  imitator: 'imitator',
  planner: 'cooperator',
  cooperator: 'cooperator',
};

/** Everybody's bots as a match deals them, but with nobody looking ahead; one a territory. */
export const opponents = (seed: number, territories: number): Bot[] =>
  castBots(seed, territories).map((name) => BOT[STAND_IN[name]]);
