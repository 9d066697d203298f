/** Towns that the State's fast lines reach before 2000. The year is that of the line, not of each service. */
import type { Row } from './towns.ts';

export const LINES: readonly Row[] = [
  // Sud-Est, Paris–Lyon.
  { value: 1981, towns: 'Paris 75, Lyon 69, Le Creusot 71, Mâcon 71, Dijon 21' },
  // Atlantique: the western branch in 1989, the southern in 1990, with the cities at their ends.
  { value: 1989, towns: 'Le Mans 72, Laval 53, Rennes 35, Angers 49, Nantes 44' },
  { value: 1990, towns: 'Vendôme 41, Tours 37, Poitiers 86, Angoulême 16, Bordeaux 33' },
  // Rhône-Alpes: round Lyon in 1992, to Valence in 1994.
  { value: 1992, towns: 'Grenoble 38, Chambéry 73' },
  { value: 1994, towns: 'Valence 26' },
  // Nord, with the towns served from Arras.
  { value: 1993, towns: 'Lille 59, Arras 62, Douai 59, Valenciennes 59, Lens 62, Béthune 62, Hazebrouck 59' },
  { value: 1993, towns: 'Dunkerque 59, Calais 62' },
  // The line round Paris: Roissy and Marne-la-Vallée.
  { value: 1994, towns: 'Roissy-en-France 95, Chessy 77' },
];
