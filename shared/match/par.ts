/**
 * Par: the points that a good plan earns in a seat of each kind, so that a rural district can win against a
 * metropolis. It is what the planner earns on the mean in 24 seeds of Valmarche, 1000 to 1017 and 3000 to 3005,
 * among opponents dealt as a match deals them (the tournament prints it as `raw`); a test measures a few seeds anew.
 * The kind labels a score here: no equation of the engine reads it.
 */
import type { TerritoryKind } from '../dimensions.ts';

export const PAR: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 34,
  regionalCity: 78,
  industrialBasin: 64,
  smallTown: 67,
  rural: 57,
};
