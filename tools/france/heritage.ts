/**
 * Old industry in 1975, as typed knowledge: how far the intercommunality of each town is a basin, 1 wholly. A town is
 * named once, by its present commune; the weights are a judgement, not a measure.
 */
import type { Row } from './towns.ts';

/** From here on a place is labelled an old industrial basin, km no matter. */
export const BASIN_FROM = 0.5;

export const HERITAGE: readonly Row[] = [
  // Coal of the north, of Lorraine and of the Massif Central's rim; Lorraine's iron and steel valleys.
  { value: 1, towns: 'Lens 62, Hénin-Beaumont 62, Longwy 54, Hayange 57, Audun-le-Tiche 57, Rombas 57, Forbach 57' },
  { value: 1, towns: 'Freyming-Merlebach 57, Decazeville 12, Carmaux 81' },
  { value: 0.9, towns: 'Béthune 62, Denain 59, Aniche 59, Val de Briey 54, Saint-Étienne 42, Alès 30, Le Creusot 71' },
  { value: 0.8, towns: 'Valenciennes 59, Douai 59, Maubeuge 59, Fourmies 59, Saint-Avold 57, Neuves-Maisons 54' },
  { value: 0.8, towns: 'La Mure 38, Saint-Éloy-les-Mines 63, Bessèges 30, Givet 08, Bogny-sur-Meuse 08, Lavelanet 09' },
  // Steel towns and engineering, textiles of the Vosges, of Alsace's valleys and of the south-west.
  { value: 0.7, towns: 'Charleville-Mézières 08, Thionville 57, Talange 57, Saint-Dié-des-Vosges 88, Montluçon 03' },
  { value: 0.7, towns: 'Roanne 42, Vierzon 18, Sainte-Marie-aux-Mines 68' },
  { value: 0.6, towns: 'Saint-Quentin 02, Chauny 02, Guise 02, Hirson 02, Caudry 59, Friville-Escarbotin 80' },
  { value: 0.6, towns: 'Pont-à-Mousson 54, Remiremont 88, La Bresse 88, Saint-Dizier 52, Joinville 52, Thann 68' },
  { value: 0.6, towns: 'Guebwiller 68, Héricourt 70, Thiers 63, Commentry 03, Gueugnon 71, Tarare 69, Mazamet 81' },
  { value: 0.6, towns: 'Flers 61, Romilly-sur-Seine 10, Schirmeck 67, Port-Jérôme-sur-Seine 76' },
  { value: 0.5, towns: 'Creil 60, Épinal 88, Baccarat 54, Mulhouse 68, Troyes 10, Annonay 07, Saint-Nazaire 44' },
  { value: 0.5, towns: 'Saint-Junien 87, Ugine 73, Segré-en-Anjou Bleu 49' },
  // Places that have some of it, beside much else.
  { value: 0.4, towns: 'Belfort 90, Sarreguemines 57, Saint-Claude 39, Vienne 38, Voiron 38, Bourgoin-Jallieu 38' },
  { value: 0.4, towns: 'Fougères 35, Louviers 27, Albert 80, Saint-Jean-de-Maurienne 73, Bar-le-Duc 55, Calais 62' },
  { value: 0.35, towns: 'Cambrai 59, Boulogne-sur-Mer 62, Lunéville 54, Montbéliard 25, Montbrison 42, Cholet 49' },
  { value: 0.2, towns: 'Lille 59, Dunkerque 59, Saint-Omer 62, Châtellerault 86, Angoulême 16, Oyonnax 01, Rouen 76' },
];
