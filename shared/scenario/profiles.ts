/**
 * What a territory of each kind is like in the middle of the 1970s, as far as generated and estimated scenarios know:
 * the figures of Valmarche, orders of magnitude of a French region, none of them measured. Whoever makes a document
 * starts from here; the engine never sees it.
 */
import type { Activity, Skill, TerritoryKind } from '../dimensions.ts';
import type { Offer } from '../offer/offer.ts';

/** The indices of a territory, as `schema.ts` describes them. */
export const TRAITS = [
  'basicJobs',
  'headquarters',
  'rent',
  'supplyElasticity',
  'accessibility',
  'telecom',
  'sites',
  'legacy',
  'amenity',
] as const;
export type Trait = (typeof TRAITS)[number];

export interface Profile {
  /** Inhabitants of an ordinary one; its weight of headquarters belongs to this size. */
  readonly population: number;
  readonly skills: Readonly<Record<Skill, number>>;
  readonly activities: Readonly<Record<Activity, number>>;
  readonly traits: Readonly<Record<Trait, number>>;
  /** Where its standing offer differs from the usual one. */
  readonly offer: Partial<Offer>;
}

const skills = (lowSkilled: number, craft: number, technician: number, executive: number): Profile['skills'] => ({
  lowSkilled,
  craft,
  technician,
  executive,
});

type Three = readonly [standard: number, traditional: number, sophisticated: number];

const activities = (upstream: Three, production: Three, downstream: Three): Profile['activities'] => ({
  upstreamStandard: upstream[0],
  upstreamTraditional: upstream[1],
  upstreamSophisticated: upstream[2],
  productionStandard: production[0],
  productionTraditional: production[1],
  productionSophisticated: production[2],
  downstreamStandard: downstream[0],
  downstreamTraditional: downstream[1],
  downstreamSophisticated: downstream[2],
});

type Row = [number, number, number, number, number, number, number, number, number];

/** One number a trait, in the order of `TRAITS`. */
const traits = (...row: Row): Profile['traits'] =>
  Object.fromEntries(TRAITS.map((trait, i) => [trait, row[i]!])) as Record<Trait, number>;

const AID = { aidProduction: 2 };

export const PROFILES: Readonly<Record<TerritoryKind, Profile>> = {
  metropolis: {
    population: 1_003_600,
    skills: skills(0.5, 0.14, 0.24, 0.12),
    activities: activities([0.13, 0.08, 0.15], [0.2, 0.08, 0.12], [0.07, 0.08, 0.09]),
    traits: traits(0.27, 0.45, 0.3, 0.6, 1, 1, 0.75, 0, 0.3),
    offer: { exemption: 0 },
  },
  regionalCity: {
    population: 260_000,
    skills: skills(0.51, 0.17, 0.225, 0.095),
    activities: activities([0.1, 0.08, 0.08], [0.26, 0.11, 0.11], [0.08, 0.13, 0.05]),
    traits: traits(0.3, 0.11, 0.13, 1.1, 0.8, 0.8, 0.75, 0, 0.22),
    offer: {},
  },
  industrialBasin: {
    population: 231_000,
    skills: skills(0.45, 0.3, 0.18, 0.07),
    activities: activities([0.04, 0.07, 0.02], [0.2, 0.53, 0.04], [0.04, 0.05, 0.01]),
    traits: traits(0.46, 0.1, 0.075, 1.6, 0.55, 0.55, 0.4, 1, -0.2),
    offer: AID,
  },
  smallTown: {
    population: 48_700,
    skills: skills(0.53, 0.195, 0.195, 0.08),
    activities: activities([0.05, 0.05, 0.02], [0.37, 0.2, 0.06], [0.06, 0.17, 0.02]),
    traits: traits(0.34, 0.02, 0.065, 1.6, 0.55, 0.5, 0.6, 0.1, 0.08),
    offer: AID,
  },
  rural: {
    population: 15_400,
    skills: skills(0.575, 0.205, 0.16, 0.06),
    activities: activities([0.03, 0.03, 0.005], [0.46, 0.26, 0.03], [0.05, 0.13, 0.005]),
    traits: traits(0.34, 0.004, 0.035, 2.2, 0.36, 0.3, 0.5, 0, -0.02),
    offer: AID,
  },
};

/** Rent rises with the size of a place: elasticity between Valmarche's countryside and its metropolis. */
export const RENT_TO_SIZE = 0.5;

/** What the gates of a metropolis add: factors on access and rent, amenity on top (Valmarche's nearer basin). */
export const AT_THE_GATES = { accessibility: 1.35, rent: 1.35, amenity: 0.09 } as const;
