/** How each character negotiates, by name. */
import type { BotName } from './bots.ts';
import { ALOOF, type Negotiator } from './negotiation.ts';
import { cooperatorTalks } from './talks/cooperator.ts';
import { imitatorTalks } from './talks/imitator.ts';
import { plannerTalks } from './talks/planner.ts';
import { taxCutterTalks } from './talks/taxCutter.ts';

export const TALKS: Readonly<Record<BotName, Negotiator>> = {
  laissezFaire: ALOOF,
  taxCutter: taxCutterTalks,
  imitator: imitatorTalks,
  planner: plannerTalks,
  cooperator: cooperatorTalks,
};
