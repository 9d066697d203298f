/** What a generated place is like: its kind's profile with some luck, so that no two are alike. */
import { ACTIVITIES, SKILLS, type TerritoryKind } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { normal, PURPOSE } from '../../maths/random.ts';
import { AT_THE_GATES, PROFILES, RENT_TO_SIZE, TRAITS, type Trait } from '../profiles.ts';
import { rounded } from '../shares.ts';
import type { Place } from './hierarchy.ts';

/** Standard deviations: of logarithms, but for amenity and legacy, which are added. */
const NOISE: Readonly<Record<Trait, number>> = {
  basicJobs: 0.03,
  headquarters: 0.15,
  rent: 0.08,
  supplyElasticity: 0.08,
  accessibility: 0.08,
  telecom: 0.06,
  sites: 0.06,
  legacy: 0.08,
  amenity: 0.03,
};
const SKILL_NOISE = 0.06;
const ACTIVITY_NOISE = 0.08;
/** Metropolises are more alike than the rest: the share of the luck that they get. */
const STEADY: Partial<Record<TerritoryKind, number>> = { metropolis: 0.3 };
/** Decimals of indices. */
const GRAIN = 10_000;

type Luck = (purpose: number, about: number) => number;

/** Standard normal luck of place `id`, damped for its kind. */
const luckOf =
  (seed: number, id: number, kind: TerritoryKind): Luck =>
  (purpose, about) =>
    (STEADY[kind] ?? 1) * normal(seed, about, purpose, id);

/** Shares of a profile, each with its own luck, in thousandths that sum to one. */
function shaken<K extends string>(
  keys: readonly K[],
  shares: Readonly<Record<K, number>>,
  luck: (about: number) => number,
): Record<K, number> {
  const parts = keys.map((key, i) => [key, shares[key] * exp(luck(i))] as const);
  return rounded(keys, Object.fromEntries(parts) as Record<K, number>);
}

function traitsOf({ kind, population, gatesOf }: Place, luck: Luck): Record<Trait, number> {
  const { traits, population: ordinary } = PROFILES[kind];
  const found: Record<Trait, number> = { ...traits };
  TRAITS.forEach((trait, i) => {
    const noise = NOISE[trait] * luck(PURPOSE.generatedTrait, i);
    found[trait] = trait === 'amenity' || trait === 'legacy' ? found[trait] + noise : found[trait] * exp(noise);
  });
  found.headquarters *= population / ordinary;
  found.rent *= pow(population / ordinary, RENT_TO_SIZE);
  if (gatesOf !== null) {
    found.accessibility *= AT_THE_GATES.accessibility;
    found.rent *= AT_THE_GATES.rent;
    found.amenity += AT_THE_GATES.amenity;
  }
  // Derelict land is where industry was, and nowhere else.
  found.legacy = traits.legacy === 0 ? 0 : Math.min(1, Math.max(0, found.legacy));
  for (const trait of TRAITS) found[trait] = Math.round(found[trait] * GRAIN) / GRAIN;
  return found;
}

/** The part of a territory's document that says what it is like. */
export function likeness(place: Place, id: number, seed: number) {
  const { skills, activities, offer } = PROFILES[place.kind];
  const luck = luckOf(seed, id, place.kind);
  return {
    skills: shaken(SKILLS, skills, (i) => SKILL_NOISE * luck(PURPOSE.generatedSkill, i)),
    activities: shaken(ACTIVITIES, activities, (i) => ACTIVITY_NOISE * luck(PURPOSE.generatedActivity, i)),
    ...traitsOf(place, luck),
    offer,
  };
}
