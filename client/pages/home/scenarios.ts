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
 * Scenarios of the house that the home page does not offer. France has 1,232 territories, which take a browser several
 * seconds to draw and more a turn: it is for the commands, and a match of it can still be opened from its log. The
 * corner of Valmarche is the tutorial's, five years long and with one seat.
 */
export const NOT_OFFERED: readonly string[] = ['france-intercommunalites', 'valmarche-tutoriel'];
