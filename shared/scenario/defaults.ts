/** What a scenario that says nothing of them starts from. */
import type { StateCalendar } from './scenario.ts';

/**
 * The French State's calendar (l. 519–564): grants of decentralisation full until 1979, then fading; information
 * agencies and networks from 1978 on; innovation agencies and technology-transfer centres from 1980 on.
 */
export const FRENCH_STATE: StateCalendar = {
  grants: [
    [1979, 1],
    [1984, 0.15],
    [1985, 0.1],
  ],
  strongPoints: [[1974, 0]],
  diffusion: [
    [1978, 0],
    [1988, 0.5],
  ],
  transfer: [
    [1980, 0],
    [1988, 0.4],
  ],
  lines: [[1974, 0]],
  budget: 0.1,
};

/** Yearly growth of the working population by births less deaths and retirements (France, 1975–90: about 0.4 %). */
export const NATURAL_INCREASE = 0.004;
