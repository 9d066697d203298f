/** The other qualities of a place (l. 255–266): skill pools within reach, access, telecom, sites, image, amenity. */
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { dialled } from '../dials.ts';
import type { Mechanism } from '../mechanism.ts';
import { within } from '../neighbours.ts';
import { bySkill } from '../parameters/people.ts';
import { AMENITY, EQUIPMENT, IMAGE, STATION, TELECOM } from '../parameters/places.ts';
import { DIFFUSION } from '../parameters/public.ts';
import { PER_SHARE, PER_SKILL, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const POOL_HALF = bySkill((skill) => skill.poolHalf);

function poolSkills(world: World, r: number): void {
  const { actives, skillPool } = world.state;
  for (let s = 0; s < PER_SKILL; s++) {
    const people = within(world.geography.commuting, r, actives, PER_SKILL, s);
    skillPool[r * PER_SKILL + s] = people / (people + POOL_HALF[s]!);
  }
}

/** Telecommunication: the nation's level, this place's lag behind it, and what is invested beyond. */
function telecomOf(world: World, year: Year, r: number): number {
  const nation = TELECOM.base + TELECOM.rise / (1 + exp(-(year.calendar - TELECOM.midpoint) / TELECOM.scale));
  const own = nation * world.places[r]!.telecom;
  const linked = own + Math.max(0, nation - own) * DIFFUSION.telecom * year.programmes.diffusion;
  const size = pow(world.state.activesAll[r]!, TELECOM.sizeElasticity) * TELECOM.perActive;
  const stock = (world.state.stock[r * PER_SHARE + SHARE.telecom]! * 1000) / size;
  const now = linked + (Math.max(0, TELECOM.best * nation - linked) * stock) / (stock + TELECOM.half);
  return dialled(world.dials.telework, TELECOM.base * world.places[r]!.telecom, now);
}

function sitesOf(world: World, r: number): number {
  const own = world.places[r]!.sites;
  const perActive = (world.state.stock[r * PER_SHARE + SHARE.sites]! * 1000) / world.state.activesAll[r]!;
  return own + (Math.max(0, EQUIPMENT.bestSites - own) * perActive) / (perActive + EQUIPMENT.sitesHalf);
}

/** What is thought of a place, −1 to +1, before promotion: relative skill and unemployment, derelict land. */
export function reputation(world: World, r: number): number {
  const { relativeSkill, relativeUnemployment, legacy } = world.state;
  const z =
    IMAGE.skill * (relativeSkill[r]! - 1) - IMAGE.unemployment * relativeUnemployment[r]! - IMAGE.legacy * legacy[r]!;
  return z / (1 + Math.abs(z));
}

/** Promotion, kF per active of the region: what each place's own has to shout against. */
function promotionOfAll(world: World): number {
  let spent = 0;
  let actives = 0;
  for (let r = 0; r < world.places.length; r++) {
    spent += world.state.spending[r * PER_SHARE + SHARE.promotion]! * 1000;
    actives += world.state.activesAll[r]!;
  }
  return spent / actives;
}

function updateImage(world: World, r: number, others: number): void {
  const { image, spending, activesAll } = world.state;
  const own = (spending[r * PER_SHARE + SHARE.promotion]! * 1000) / activesAll[r]!;
  const promoted = (IMAGE.promotion * own) / (own + IMAGE.promotionHalf + IMAGE.rivals * others);
  const earned = dialled(world.dials.image, world.reference.image[r]!, reputation(world, r));
  image[r]! += IMAGE.adjustment * (earned + promoted - image[r]!);
}

function amenityOf(world: World, r: number): number {
  const { stock, activesAll, exclusion, technopole } = world.state;
  const culture = (stock[r * PER_SHARE + SHARE.culture]! * 1000) / activesAll[r]!;
  return (
    world.places[r]!.amenity +
    (EQUIPMENT.cultureAmenity * culture) / (culture + EQUIPMENT.cultureHalf) -
    AMENITY.exclusion * (exclusion[r]! - AMENITY.ordinaryExclusion) +
    AMENITY.technopole * technopole[r]!
  );
}

function apply(world: World, year: Year): void {
  const { state } = world;
  const others = promotionOfAll(world);
  for (let r = 0; r < world.places.length; r++) {
    const access = world.places[r]!.accessibility;
    poolSkills(world, r);
    state.accessibility[r] = Math.min(STATION.bestAccess, access + STATION.restAccess * state.station[r]!);
    state.districtAccess[r] = Math.min(STATION.bestAccess, access + STATION.districtAccess * state.station[r]!);
    state.telecom[r] = telecomOf(world, year, r);
    state.sites[r] = sitesOf(world, r);
    updateImage(world, r, others);
    state.amenity[r] = amenityOf(world, r);
  }
}

export const qualities: Mechanism = {
  name: 'qualities',
  reads: [
    'actives',
    'activesAll',
    'relativeSkill',
    'relativeUnemployment',
    'exclusion',
    'legacy',
    'station',
    'technopole',
    'spending',
    'stock',
  ],
  writes: ['skillPool', 'accessibility', 'districtAccess', 'telecom', 'sites', 'image', 'amenity'],
  apply,
};
