/** Names of places in a French sentence: elision, and the articles and prepositions that some of them ask for. */

/** Old counties carry an article: le Douaisis, le Boulonnais. */
const COUNTY = /^[^-\s]+(?:[nl]ais|nois|sis)$/;
/** Old lands at the head of a name are gone to with « en ». */
const LAND = /^(?:Artois|Flandre|Sambre)\b/;
/** « Haut » keeps its h: de Hautes-Brannes, but d’Hénin. */
const VOWEL = /^(?!hautes?\b|hauts?\b)[aeiouyhàâéèêëîïôû]/i;

/** The name as a subject: « le Douaisis », « Lens ». */
export const the = (place: string): string => {
  if (!COUNTY.test(place)) return place;
  return VOWEL.test(place) ? `l’${place}` : `le ${place}`;
};

/** « de Lens », « d’Arras », « du Douaisis », « des Salines ». */
export const of = (place: string): string => {
  const name = the(place);
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
};

/** « à Lens », « au Douaisis », « aux Salines », « à l’Avesnois »: to whom. */
export const to = (place: string): string => {
  const name = the(place);
  if (/^le /i.test(name)) return `au ${name.slice(3)}`;
  return /^les /i.test(name) ? `aux ${name.slice(4)}` : `à ${name}`;
};

/** « à Lens », « dans le Douaisis », « en Flandre-Lys », « aux Salines », « au Havre ». */
export const at = (place: string): string => {
  if (COUNTY.test(place)) return `dans ${the(place)}`;
  if (LAND.test(place)) return `en ${place}`;
  if (/^le /i.test(place)) return `au ${place.slice(3)}`;
  return /^les /i.test(place) ? `aux ${place.slice(4)}` : `à ${place}`;
};
