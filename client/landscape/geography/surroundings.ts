/**
 * What lies beyond a region's borders: neighbouring land, drawn pale, and the names written on it and on the sea.
 * Kilometres of the scenario's plane, coarse, drawn by hand; where a polygon reaches into the region it does not
 * matter, as the region covers it.
 */
import type { Words } from '../../../shared/scenario/scenario.ts';
import type { Vec } from './raster.ts';

/** A name on the map, centred on a point. */
export interface Toponym {
  readonly at: Vec;
  readonly words: Words;
  readonly isSea: boolean;
}

export interface Surroundings {
  readonly land: readonly (readonly Vec[])[];
  readonly names: readonly Toponym[];
}

/** Degrees to the plane of the Nord–Pas-de-Calais scenario (origin 1.5° E, 51.12° N; equirectangular at 50.5° N). */
const onPlane = ([longitude, latitude]: Vec): Vec => [(longitude - 1.5) * 70.8, (51.12 - latitude) * 111.2];

// biome-ignore format: a table of points
const CONTINENT: readonly Vec[] = [
  [1.56, 50.37], [1.55, 50.26], [1.58, 50.2], [1.48, 50.17], [1.37, 50.06], [1.08, 49.93], [0.7, 49.87], [0.1, 49.65],
  [0.1, 49], [-1, 48], [7, 47], [8, 53], [4.6, 53], [4.1, 52.1], [3.9, 51.85], [3.6, 51.65], [3.5, 51.5],
  [3.37, 51.38], [3.2, 51.33], [2.92, 51.235], [2.73, 51.14], [2.545, 51.09], [2.4, 51], [2, 50.95], [1.75, 50.85],
  [1.66, 50.75], [1.66, 50.5],
];

// biome-ignore format: a table of points
const ENGLAND: readonly Vec[] = [
  [0.97, 50.91], [0.98, 50.99], [1.1, 51.06], [1.2, 51.08], [1.3, 51.11], [1.4, 51.15], [1.41, 51.23], [1.35, 51.29],
  [1.43, 51.33], [1.44, 51.38], [1.3, 51.38], [1.1, 51.37], [0.95, 51.34], [0.75, 51.43], [0.55, 51.48], [0.8, 51.53],
  [0.95, 51.62], [0.95, 51.75], [1.25, 51.82], [1.35, 51.95], [1.6, 52.1], [1.75, 52.6], [-1, 53], [-2, 50.7],
  [-0.2, 50.82], [0.25, 50.74], [0.4, 50.82], [0.65, 50.87],
];

const name = (longitude: number, latitude: number, fr: string, en: string, isSea: boolean): Toponym => ({
  at: onPlane([longitude, latitude]),
  words: { fr, en },
  isSea,
});

const BY_SCENARIO: Readonly<Record<string, Surroundings>> = {
  'nord-pas-de-calais-1975': {
    land: [CONTINENT.map(onPlane), ENGLAND.map(onPlane)],
    names: [
      name(3.85, 50.85, 'Belgique', 'Belgium', false),
      name(2.5, 49.91, 'Picardie', 'Picardy', false),
      name(1.08, 51.22, 'Kent', 'Kent', false),
      name(2.0, 51.27, 'Mer du Nord', 'North Sea', true),
      name(1.12, 50.6, 'Manche', 'Channel', true),
    ],
  },
};

/** The surroundings of a shipped scenario; nothing but sea where it is unknown here. */
export const surroundingsOf = (scenario: string): Surroundings => BY_SCENARIO[scenario] ?? { land: [], names: [] };
