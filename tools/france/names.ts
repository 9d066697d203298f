/** Names as people say them: the source's, without the abbreviation of the legal form before them. */

const LEGAL_FORM = /^(?:CC|CA|CU)\s+(?:de la\s|de l'|du\s|des\s|de\s|d')?\s*/;
const LONGEST = 60;

/** `CA de Béthune-Bruay, Artois-Lys Romane` as `Béthune-Bruay, Artois-Lys Romane`. */
export function sayable(official: string): string {
  const plain = official
    .replace(LEGAL_FORM, '')
    .replace(/''|"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \([^)]*\)$/, '')
    .replace(/'/g, '’')
    .trim();
  const name = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return name.length <= LONGEST ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST - 1))}…`;
}
