/**
 * Par: the points that a good plan earns in a seat of each kind, so that a rural district can win against a
 * metropolis. It is what the planner earns on the mean in thirty seeds of Valmarche from 1000, among opponents dealt
 * as a match deals them (`npm run -s tournament -- --from 1000` prints it as `raw`); a test measures a few seeds
 * anew. The kind labels a score here: no equation of the engine reads it.
 */
import type { TerritoryKind } from '../dimensions.ts';

export const PAR: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 34,
  regionalCity: 79,
  industrialBasin: 66,
  smallTown: 66,
  rural: 59,
};
