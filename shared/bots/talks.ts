/** How each character negotiates, by name. */
import type { BotName } from './bots.ts';
import { ALOOF, type Negotiator } from './negotiation.ts';

export const TALKS: Readonly<Record<BotName, Negotiator>> = {
  laissezFaire: ALOOF,
  taxCutter: ALOOF,
  imitator: ALOOF,
  planner: ALOOF,
  cooperator: ALOOF,
};
