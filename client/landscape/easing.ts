/** Ways from 0 to 1. Pure. */

/** No less than 0, no more than 1. */
export const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** Sets off and arrives gently; `t` from 0 to 1. */
export const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Grows a little beyond its size and settles (ease-out-back); `t` may lie beyond 0 and 1. */
export const pop = (t: number): number => {
  const u = unit(t) - 1;
  return Math.max(0, 1 + 2.2 * u * u * u + 1.2 * u * u);
};
