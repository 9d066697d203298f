import { PURPOSE, uniform } from '../../shared/maths/random.ts';

/** A sequence of numbers in (0, 1) for tests, the same for the same seed. */
export function seeded(seed: number): () => number {
  let drawn = 0;
  return () => uniform(seed, 0, PURPOSE.scenarioPlace, drawn++);
}
