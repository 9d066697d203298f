/** The characters, by name. */
import { cooperator } from './cooperator.ts';
import { imitator } from './imitator.ts';
import { laissezFaire } from './laissezFaire.ts';
import { planner } from './planner.ts';
import type { Bot } from './sight.ts';
import { taxCutter } from './taxCutter.ts';

export const BOTS = ['laissezFaire', 'taxCutter', 'imitator', 'planner', 'cooperator'] as const;
export type BotName = (typeof BOTS)[number];

export const BOT: Readonly<Record<BotName, Bot>> = { laissezFaire, taxCutter, imitator, planner, cooperator };
