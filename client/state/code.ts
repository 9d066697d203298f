/** Codes that bring people into a match: six characters, read from a wall and typed on a phone. */
export const CODE_LENGTH = 6;

/** What was typed, without the spaces, dashes and small letters that people put in. */
export const tidyCode = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
