/** Whole numbers within limits: what every number that a person decides has to be. */
export const WHOLE_FAULTS = ['notANumber', 'outOfRange', 'notAStep'] as const;
export type WholeFault = (typeof WHOLE_FAULTS)[number];

/** `null` for a whole number from `least` to `most`. JSON writes −0 as 0, and the two hash differently: −0 is none. */
export function checkWhole(value: number, least: number, most: number): WholeFault | null {
  if (!Number.isFinite(value) || Object.is(value, -0)) return 'notANumber';
  if (value < least || value > most) return 'outOfRange';
  return Number.isInteger(value) ? null : 'notAStep';
}
