import { expect, test } from 'vitest';
import { at, of, the, to } from '../../../assets/locales/places.fr.ts';

test('French names of places ask for their article, elision and preposition', () => {
  const places = ['Lens-Hénin', 'Artois-Ternois', 'Douaisis', 'Boulonnais', 'Les Salines', 'Le Havre', 'La Bassée'];
  expect(places.map((place) => [the(place), of(place), at(place)])).toEqual([
    ['Lens-Hénin', 'de Lens-Hénin', 'à Lens-Hénin'],
    ['Artois-Ternois', 'd’Artois-Ternois', 'en Artois-Ternois'],
    ['le Douaisis', 'du Douaisis', 'dans le Douaisis'],
    ['le Boulonnais', 'du Boulonnais', 'dans le Boulonnais'],
    ['Les Salines', 'des Salines', 'aux Salines'],
    ['Le Havre', 'du Havre', 'au Havre'],
    ['La Bassée', 'de La Bassée', 'à La Bassée'],
  ]);
  expect(places.map(to).slice(1, 6)).toEqual([
    'à Artois-Ternois',
    'au Douaisis',
    'au Boulonnais',
    'aux Salines',
    'au Havre',
  ]);
  expect(of('Hautes-Brannes')).toBe('de Hautes-Brannes');
  // Towns and valleys whose ending only looks like a county's.
  expect(at('Clairmois')).toBe('à Clairmois');
});
