/** Numbers and names as people read them. */

const DIGITS = 3;

/** Three significant digits: as many as twenty seeds can bear. */
export const short = (value: number): string => {
  const rounded = Number(value.toPrecision(DIGITS));
  return Math.abs(rounded) >= 1000 ? String(Math.round(rounded)) : String(rounded);
};

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** `edgeSpiralShare` → `edge spiral share`. */
export const spoken = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
