/** Where the lesson's spots stand in the page: what is ringed, and what has the focus when one goes there. */

import type { Spot } from '../../state/tutorial/deeds.ts';
import { STORY } from '../../state/tutorial/story.ts';

interface Place {
  /** Selectors, the first that is to be seen counts. */
  readonly ring: readonly string[];
  /** The same for the focus; the ringed element itself without it. */
  readonly go?: readonly string[];
}

const instrument = (id: string): Place => ({ ring: [`.instrument:has(#instrument-${id})`], go: [`#instrument-${id}`] });
const rival = `[data-territory="${STORY.rival}"]`;

const PLACE: Readonly<Record<Spot, Place>> = {
  territoriesTab: { ring: ['#panel-tab-territories'] },
  offerTab: { ring: ['#panel-tab-offer'] },
  rivalRow: { ring: [`.sortable ${rival}`] },
  qualities: { ring: ['#sheet-qualities'], go: ['.sheet h2'] },
  balances: { ring: ['#sheet-people'], go: ['.sheet h2'] },
  exemption: instrument('exemption'),
  equipmentTab: { ring: ['#basket-tab-equipment'] },
  telecom: instrument('telecom'),
  externalitiesTab: { ring: ['#basket-tab-externalities'] },
  training: instrument('training'),
  ready: { ring: ['.ready-bar .button'] },
  news: { ring: ['.news-lines'], go: ['.ready-bar .button'] },
  newsPlace: { ring: [`.news-lines ${rival}`, '.news-lines'] },
  project: {
    ring: ['.project', '.projects'],
    go: ['.project .slider input', '.project > summary', '.projects > summary'],
  },
  results: { ring: ['.own-score'], go: ['.results .button'] },
};

const seen = (selectors: readonly string[]): HTMLElement | null =>
  selectors
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((found) => found?.checkVisibility()) ?? null;

export const ringOf = (spot: Spot): HTMLElement | null => seen(PLACE[spot].ring);
export const goOf = (spot: Spot): HTMLElement | null => seen(PLACE[spot].go ?? PLACE[spot].ring);
