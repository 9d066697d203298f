/** Where each intercommunality's main town stands on the scenario's plane. */
import type { Point } from '../../shared/scenario/scenario.ts';
import type { Degrees, Group } from './sources.ts';

/** Lambert-93 (IGN): exponent and constant of the cone, its apex, central meridian, eccentricity of GRS 80. */
const CONE = {
  n: 0.725607765,
  c: 11_754_255.426,
  x: 700_000,
  y: 12_655_612.05,
  meridian: 3,
  e: 0.08181919106,
} as const;
/** Corner north-west of all of France, so that kilometres count from 0: Lambert-93 east and north, km. */
const CORNER = { east: 80, north: 7130 } as const;

/**
 * Main towns that the package of coordinates has not (most have fewer than 1,000 inhabitants), and those of Paris,
 * which it files without a commune. Degrees north and east of the town hall, to about a kilometre.
 */
const TYPED: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '02215': [49.463, 3.821],
  '02580': [49.202, 3.355],
  '07071': [44.803, 3.966],
  '12244': [44.052, 2.898],
  '2A032': [41.925, 8.8],
  '32464': [43.4, 0.2],
  '43111': [44.846, 3.835],
  '46138': [44.648, 1.569],
  '48027': [44.487, 3.738],
  '48051': [44.246, 3.925],
  '48127': [44.638, 3.47],
  '51567': [48.686, 4.732],
  '52405': [47.675, 5.292],
  '55123': [48.835, 5.17],
  '55198': [49.098, 5.625],
  '55500': [49.331, 5.666],
  '61133': [48.626, 0.358],
  '65389': [43.093, 0.48],
  '70197': [47.514, 6.245],
  '70478': [47.696, 6.278],
  '71238': [46.205, 4.07],
  '75056': [48.8566, 2.3522],
  '89461': [48.237, 3.555],
};

/** Kilometres east and south of the corner, to a hundred metres. */
function projected({ latitude, longitude }: Degrees): Point {
  const radians = Math.PI / 180;
  const sine = CONE.e * Math.sin(latitude * radians);
  const isometric = Math.atanh(Math.sin(latitude * radians)) - CONE.e * Math.atanh(sine);
  const radius = CONE.c * Math.exp(-CONE.n * isometric);
  const angle = CONE.n * (longitude - CONE.meridian) * radians;
  const tenth = (metres: number): number => Math.round(metres / 100) / 10;
  return [
    tenth(CONE.x + radius * Math.sin(angle) - 1000 * CORNER.east),
    tenth(1000 * CORNER.north - CONE.y + radius * Math.cos(angle)),
  ];
}

/** The largest member whose place is known. */
export function centreOf({ nom, membres }: Group, towns: ReadonlyMap<string, Degrees>): Point {
  for (const { code } of membres) {
    const typed = TYPED[code];
    const degrees = typed ? { latitude: typed[0], longitude: typed[1] } : towns.get(code);
    if (degrees) return projected(degrees);
  }
  throw new Error(`No member of ${nom} has coordinates: type those of its main town in centres.ts.`);
}
