/** The little of each scenario that the home page shows before any document is fetched; a test holds it to them. */
import type { Words } from '../../../shared/scenario/scenario.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: Words;
  readonly years: number;
}

export const SCENARIOS: readonly ScenarioCard[] = [
  {
    id: 'nord-pas-de-calais-1975',
    title: { fr: 'Nord–Pas-de-Calais 1975', en: 'Nord–Pas-de-Calais 1975' },
    years: 25,
  },
  { id: 'valmarche', title: { fr: 'Valmarche', en: 'Valmarche' }, years: 26 },
];

/**
 * Scenarios of the house that the home page does not offer: 1,232 territories take a browser several seconds to draw
 * and more a turn. They are for the commands, and a match of one can still be opened from its log.
 */
export const NOT_OFFERED: readonly string[] = ['france-intercommunalites'];
