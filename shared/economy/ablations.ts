/**
 * Mechanisms that an experiment may switch off, to show that its effect is theirs. A match has none off.
 */
export const MECHANISMS_OFF = [
  /** The regime stays Fordist, and with it the shift of value added, know-how, births and mobility. */
  'regime',
  /** Everybody moves as often, as far and for the same reasons, whatever their skill. */
  'selectiveMobility',
  /** Information and services stop at the territory's border. */
  'spillOver',
] as const;
export type Ablation = (typeof MECHANISMS_OFF)[number];

export type Ablations = Readonly<Record<Ablation, boolean>>;

export const NOTHING_OFF: Ablations = { regime: false, selectiveMobility: false, spillOver: false };
