/**
 * What living in a place is worth to a skill group, in the terms that people argue about. Kept apart, so that a flow
 * of migrants can be explained after the fact with what the choice used.
 */
import { log } from '../../maths/log.ts';
import { bySkill, MIGRATION } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

export const LIVING_TERMS = [
  'wages',
  'employment',
  'commuting',
  'housing',
  'amenity',
  'milieu',
  'careers',
  'attachment',
] as const;
export type LivingTerm = (typeof LIVING_TERMS)[number];

/** In units of ln wage. */
export type Living = Readonly<Record<LivingTerm, number>>;

/** For what weighs only some of the terms. */
export const NO_LIVING = Object.fromEntries(LIVING_TERMS.map((term) => [term, 0])) as Living;

const HOUSING = bySkill((skill) => skill.housing);
const CAREER = bySkill((skill) => skill.career);
const AMENITY = bySkill((skill) => skill.amenity);
const MILIEU = bySkill((skill) => skill.milieu);

/** A weight that grows from its Fordist part to 1 with the regime. */
export const rising = (fordist: number, regime: number): number => fordist + (1 - fordist) * regime;

/** Skilled neighbours, image, a station's comfort. */
function milieuOf(world: World, r: number): number {
  const { relativeSkill, image, station } = world.state;
  return MIGRATION.station * station[r]! + MIGRATION.peers * log(relativeSkill[r]!) + MIGRATION.image * image[r]!;
}

/** Share of a group's employed residents for whom there is no job of theirs at home, 0 to 1. */
function commuters(world: World, at: number): number {
  const { actives, unemployment, basicJobsBySkill, serviceJobs } = world.state;
  const employed = actives[at]! * (1 - unemployment[at]!);
  return Math.max(0, 1 - (basicJobsBySkill[at]! + serviceJobs[at]!) / employed);
}

/** Terms for one group in one place; the utility of living there is their sum. */
export function livingIn(world: World, year: Year, r: number, s: number): Living {
  const { wage, unemployment, rent, headroom, amenity, information } = world.state;
  const at = r * PER_SKILL + s;
  return {
    wages: log(wage[at]!),
    employment: MIGRATION.employment * log(1 - unemployment[at]!),
    commuting: -MIGRATION.commuting * commuters(world, at),
    housing:
      MIGRATION.headroom * log(headroom[r]!) -
      HOUSING[s]! * log(rent[r]!) * rising(MIGRATION.fordistHousing, year.regime),
    amenity: AMENITY[s]! * amenity[r]! * rising(MIGRATION.fordistAmenity, year.regime),
    milieu: AMENITY[s]! * MILIEU[s]! * milieuOf(world, r) * rising(MIGRATION.fordistMilieu, year.regime),
    careers: CAREER[s]! * year.regime * log(information[r]!),
    attachment: world.reference.attachment[r]!,
  };
}

export const worthOf = (living: Living): number => LIVING_TERMS.reduce((sum, term) => sum + living[term], 0);
