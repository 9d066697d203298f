/** Inhabitants of the départements of metropolitan France: INSEE, recensement de la population de 1975. */

const MAINLAND =
  '01 376477, 02 533862, 03 378406, 04 112178, 05 97358, 06 816681, 07 257065, 08 309306, 09 137857, ' +
  '10 284823, 11 272366, 12 278306, 13 1632974, 14 560967, 15 166549, 16 337064, 17 497859, 18 316350, ' +
  '19 240363, 21 456070, 22 525556, 23 146214, 24 373179, 25 471082, 26 361847, 27 422952, 28 335151, ' +
  '29 804088, 30 494575, 31 777431, 32 175366, 33 1061480, 34 648202, 35 702199, 36 248523, 37 478601, ' +
  '38 860339, 39 238856, 40 288323, 41 283686, 42 742396, 43 205491, 44 934499, 45 490189, 46 150778, ' +
  '47 292616, 48 74825, 49 629849, 50 451662, 51 530399, 52 212304, 53 261789, 54 722588, 55 203904, ' +
  '56 563588, 57 1006373, 58 245212, 59 2510738, 60 606320, 61 293523, 62 1403035, 63 580033, ' +
  '64 534748, 65 227222, 66 299506, 67 882121, 68 635209, 69 1429647, 70 222254, 71 569810, 72 490385, ' +
  '73 305118, 74 447795, 75 2299830, 76 1172743, 77 755762, 78 1082255, 79 335829, 80 538462, ' +
  '81 338024, 82 183314, 83 626093, 84 390446, 85 450641, 86 357366, 87 352149, 88 397957, 89 299851, ' +
  '90 128125, 91 923061, 92 1438930, 93 1322127, 94 1215674, 95 840885';

/** Corsica is one row: its census of 1975 was corrected later, for the island as a whole (240,178 in 1982). */
const CORSICA = 225_562;

/** The départements that are counted as one, by their codes. */
const TOGETHER: Readonly<Record<string, string>> = { '2A': '20', '2B': '20' };

export const CENSUS_1975: ReadonlyMap<string, number> = new Map([
  ...MAINLAND.split(', ').map((row) => [row.slice(0, 2), Number(row.slice(3))] as const),
  ['20', CORSICA],
]);

/** The row of the census that a commune's INSEE code belongs to. */
export function departementOf(commune: string): string {
  const code = commune.slice(0, 2);
  return TOGETHER[code] ?? code;
}
