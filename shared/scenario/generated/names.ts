/** Names that sound French and belong to no place: a stem, an ending, and what people add to it. */
import type { TerritoryKind } from '../../dimensions.ts';
import { bits, PURPOSE, uniform } from '../../maths/random.ts';

const STEMS =
  'Aubrel Aurain Balmor Belvan Blevan Boismer Bracel Brannel Bresol Calverd Chantor Chauvel Clairm Corvan Dalmer ' +
  'Dormel Dravel Escarm Esquil Estrel Faubr Fauquer Flambr Fontrel Galmar Garend Gerval Grandel Halbr Haubr Herbel ' +
  'Jarmel Jolivan Lambrel Landrel Lorval Malbrun Marsel Merland Mirval Montrel Morvel Narbel Norbel Oisin Ombrel ' +
  'Orsev Perthel Pierrel Pontarn Quintel Rauvel Rochel Rosval Salvan Sauvern Sermel Solven Tarvel Ternel Tissandr ' +
  'Tornel Ulmer Valmar Vaudrel Vernel Vilmor Voulzel Argentr Esparr Melvern Vendrel';
const ENDINGS =
  'ac ance ange assac aux eaux elles enay enne erac erolles euil euse ière ieux igny inges isse oise olles ombe ' +
  'onges ondes osse ouville oucourt uvre yères anges ines';

/** Every simple name there is: more than a scenario has territories. */
export const NAMES: readonly string[] = STEMS.split(' ').flatMap((stem) =>
  ENDINGS.split(' ').map((ending) => stem + ending),
);

/** What may stand before a name (with *de*) or after it; an empty one leaves it as it is. */
const BEFORE: Partial<Record<TerritoryKind, readonly string[]>> = {
  rural: ['', 'Val', 'Causse', 'Pays', 'Bois', 'Hautes-Terres', 'Vallée'],
};
const AFTER: Partial<Record<TerritoryKind, readonly string[]>> = {
  industrialBasin: ['', '-les-Forges', '-les-Mines', '-les-Fosses'],
  smallTown: ['', '', '', '-le-Château', '-les-Ponts', '-la-Rivière', '-le-Marché'],
};

const oneOf = (list: readonly string[] | undefined, luck: number): string =>
  list?.[Math.trunc(luck * list.length)] ?? '';

function dressed(name: string, kind: TerritoryKind, luck: number): string {
  const before = oneOf(BEFORE[kind], luck);
  const of = /^[AEIOUHY]/.test(name) ? '-d’' : '-de-';
  return (before === '' ? '' : before + of) + name + oneOf(AFTER[kind], luck);
}

/** A name for each place, no two built on the same. */
export function namesOf(kinds: readonly TerritoryKind[], seed: number): readonly string[] {
  const deck = [...NAMES];
  return kinds.map((kind, id) => {
    const drawn = id + (bits(seed, 0, PURPOSE.generatedName, id) % (deck.length - id));
    const name = deck[drawn]!;
    deck[drawn] = deck[id]!;
    return dressed(name, kind, uniform(seed, 1, PURPOSE.generatedName, id));
  });
}

/** `Val-d’Oisinière` as `val-d-oisiniere`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
