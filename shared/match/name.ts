/** Signs that are not seen but change what is: controls, halves of signs, marks of direction, zero-width ones. */
const UNSEEN = /[\p{Cc}\p{Cs}]|(?!\p{Join_Control}|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
/** Joiners and the emoji sign: Persian, Hindi and composed emoji need them between others; alone they are nothing. */
const JOINERS = /\p{Join_Control}|\uFE0F/gu;

/**
 * A pseudonym as it stands at the table: runs of blanks become one space, and what nobody sees is taken out, so that
 * no name looks empty, breaks a line or turns its neighbours round. Empty where nothing is left to be seen.
 */
export function tidyName(typed: string): string {
  const name = typed
    .replace(UNSEEN, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return name.replace(JOINERS, '').trim() === '' ? '' : name;
}
