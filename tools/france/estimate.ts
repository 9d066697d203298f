/**
 * What an intercommunality was like in 1975, estimated from its size, its industrial heritage, its région and how near
 * a metropolis is: the profiles of `shared/scenario/profiles.ts`, mixed. Nothing here is measured.
 */
import { ACTIVITIES, SKILLS, type TerritoryKind } from '../../shared/dimensions.ts';
import { log, pow } from '../../shared/maths/log.ts';
import { AT_THE_GATES, PROFILES, type Profile, RENT_TO_SIZE, TRAITS } from '../../shared/scenario/profiles.ts';
import { rounded } from '../../shared/scenario/shares.ts';
import { BASIN_FROM } from './heritage.ts';

/** Sizes from which a place without much old industry is labelled so, inhabitants of 1975. */
const LABELS: readonly (readonly [from: number, kind: TerritoryKind])[] = [
  [350_000, 'metropolis'],
  [90_000, 'regionalCity'],
  [30_000, 'smallTown'],
  [0, 'rural'],
];
/** Profiles that size leads through, from small to large. */
const LADDER = [PROFILES.rural, PROFILES.smallTown, PROFILES.regionalCity, PROFILES.metropolis] as const;
/** Wholly at the gates of a metropolis up to here, not at all from there on, km. */
const GATES = { within: 30, beyond: 60 } as const;
/** What people like: added amenity by département. The south, the mountains, the western coasts; the grey north-east. */
const AMENITY: readonly (readonly [amenity: number, departements: string])[] = [
  [0.1, '04 05 06 11 13 20 30 34 40 64 66 83 84'],
  [0.05, '14 17 22 29 33 35 38 44 50 56 65 73 74 85'],
  [-0.05, '02 08 52 54 55 57 59 62 80'],
];
const ILE_DE_FRANCE = '75 77 78 91 92 93 94 95';
/** Île-de-France has more executives for its size, and Paris more than its share of seats of firms: factors. */
const CAPITAL = { executives: 1.5, headquarters: 3 } as const;

/** What is known of a place. */
export interface Known {
  /** Inhabitants in 1975. */
  readonly population: number;
  /** 0 to 1, of `heritage.ts`. */
  readonly heritage: number;
  /** Row of the census. */
  readonly departement: string;
  /** Is it Paris itself? */
  readonly capital: boolean;
  /** To the nearest metropolis, km; infinite for one. */
  readonly toMetropolis: number;
}

export const kindOf = ({ population, heritage }: Pick<Known, 'population' | 'heritage'>): TerritoryKind =>
  heritage >= BASIN_FROM ? 'industrialBasin' : LABELS.find(([from]) => population >= from)![1];

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

function mixed<K extends string>(keys: readonly K[], a: Record<K, number>, b: Record<K, number>, t: number) {
  return Object.fromEntries(keys.map((key) => [key, between(a[key], b[key], t)])) as Record<K, number>;
}

type Likeness = Pick<Profile, 'skills' | 'activities' | 'traits'>;

const mixProfiles = (a: Likeness, b: Likeness, t: number): Likeness => ({
  skills: mixed(SKILLS, a.skills, b.skills, t),
  activities: mixed(ACTIVITIES, a.activities, b.activities, t),
  traits: mixed(TRAITS, a.traits, b.traits, t),
});

/** Headquarters an inhabitant instead of a place, so that profiles of several sizes mix. */
const perHead = (profile: Profile): Likeness => ({
  ...profile,
  traits: { ...profile.traits, headquarters: profile.traits.headquarters / profile.population },
});

/** The rung of the ladder below a size, and how far up it is to the next, 0 to 1 along the logarithm. */
function bySize(population: number): Likeness {
  const above = LADDER.findIndex((profile) => profile.population > population);
  if (above === 0) return perHead(LADDER[0]);
  if (above < 0) return perHead(PROFILES.metropolis);
  const [low, high] = [LADDER[above - 1]!, LADDER[above]!];
  const along = log(population / low.population) / log(high.population / low.population);
  return mixProfiles(perHead(low), perHead(high), along);
}

/** Rents go on beyond the ladder's ends. */
function beyondLadder(population: number): number {
  const held = Math.min(PROFILES.metropolis.population, Math.max(PROFILES.rural.population, population));
  return pow(population / held, RENT_TO_SIZE);
}

/** Building answers rents less in France than in Valmarche: 0.36 in the long run (Caldera & Johansson 2013, OECD). */
const SUPPLY = { least: 0.35, part: 0.2 } as const;

function traitsOf({ traits }: Likeness, { population, departement, capital, toMetropolis }: Known) {
  const gates = Math.min(1, Math.max(0, (GATES.beyond - toMetropolis) / (GATES.beyond - GATES.within)));
  const amenity = AMENITY.find(([, departements]) => departements.includes(departement))?.[0] ?? 0;
  const found = {
    ...traits,
    headquarters: 100 * traits.headquarters * population * (capital ? CAPITAL.headquarters : 1),
    rent: traits.rent * beyondLadder(population) * between(1, AT_THE_GATES.rent, gates),
    supplyElasticity: SUPPLY.least + SUPPLY.part * traits.supplyElasticity,
    accessibility: Math.min(1, traits.accessibility * between(1, AT_THE_GATES.accessibility, gates)),
    amenity: traits.amenity + amenity + AT_THE_GATES.amenity * gates,
  };
  for (const trait of TRAITS) found[trait] = Number(found[trait].toPrecision(3));
  return { ...found, amenity: Math.round(found.amenity * 1000) / 1000 };
}

/** `executives` scales their share, the low-skilled taking the difference; so that the nation has as many as counted. */
export function estimate(known: Known, executives: number) {
  const likeness = mixProfiles(bySize(known.population), perHead(PROFILES.industrialBasin), known.heritage);
  const capital = ILE_DE_FRANCE.includes(known.departement) ? CAPITAL.executives : 1;
  const share = likeness.skills.executive * capital * executives;
  const lowSkilled = likeness.skills.lowSkilled + likeness.skills.executive - share;
  return {
    skills: rounded(SKILLS, { ...likeness.skills, lowSkilled, executive: share }),
    activities: rounded(ACTIVITIES, likeness.activities),
    ...traitsOf(likeness, known),
  };
}
