/** Has the reader asked for a page that does not move? */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
