/** Mandates: what a council was elected for shifts what its score counts. Two are drawn for each seat; it may take one. */
import { PURPOSE, uniform } from '../maths/random.ts';
import type { Merit } from './score.ts';

export const MANDATES = ['employment', 'technopole', 'cohesion', 'region', 'finances'] as const;
export type Mandate = (typeof MANDATES)[number];

/** Points of each merit under a mandate; each row is worth 100, as without one (`MERIT`). */
export const MANDATE: Readonly<Record<Mandate, Readonly<Record<Merit, number>>>> = {
  employment: { jobs: 45, skill: 10, security: 35, budget: 10 },
  technopole: { jobs: 25, skill: 50, security: 10, budget: 15 },
  cohesion: { jobs: 20, skill: 20, security: 50, budget: 10 },
  region: { jobs: 55, skill: 20, security: 15, budget: 10 },
  finances: { jobs: 25, skill: 15, security: 15, budget: 45 },
};

/** Mandates among which a seat may choose. */
export const DRAWN = 2;

/** The two that were drawn for a seat, in a match of this seed. */
export function mandatesFor(seed: number, seat: number): readonly Mandate[] {
  const luck = MANDATES.map((_, i) => uniform(seed, 0, PURPOSE.mandate, seat, i));
  const drawn = [...MANDATES.keys()].sort((a, b) => luck[a]! - luck[b]! || a - b).slice(0, DRAWN);
  return drawn.sort((a, b) => a - b).map((i) => MANDATES[i]!);
}
