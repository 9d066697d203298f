import type { Rules } from './state.ts';

/** A match that waits for everybody: what is played alone, or without people. */
export const untimed = (yearsPerTurn: Rules['yearsPerTurn']): Rules => ({
  yearsPerTurn,
  offerSeconds: null,
  readingSeconds: null,
  mayors: 'elected',
});
