/** Years that a forecast looks ahead, as far as the match goes. */
export const HORIZON = 5;
