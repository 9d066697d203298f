/**
 * Wages by skill: a wage curve on unemployment (elasticity −0.07: Blanchflower & Oswald 1994; Nijkamp & Poot 2005),
 * scarcity where jobs stay vacant, part of rent, and the flexible regime's premium for the skilled where information is.
 */
import { pow } from '../../maths/log.ts';
import type { Mechanism } from '../mechanism.ts';
import { bySkill, WAGE } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const START = bySkill((skill) => skill.wage);
const OF_RENT = bySkill((skill) => skill.wageRent);
const PREMIUM = bySkill((skill) => skill.premium);

function scarcity(world: World, at: number): number {
  const { vacancies, basicJobsBySkill, serviceJobs } = world.state;
  const vacant = vacancies[at]! / (basicJobsBySkill[at]! + serviceJobs[at]! + 1);
  return 1 + WAGE.vacancy * Math.min(WAGE.vacancyCap, vacant);
}

function apply(world: World, year: Year): void {
  const { wage, unemployment, rent, information } = world.state;
  for (let r = 0; r < world.places.length; r++) {
    for (let s = 0; s < PER_SKILL; s++) {
      const at = r * PER_SKILL + s;
      const reached = PREMIUM[s]! > 0 ? Math.min(1, information[r]!) : 1;
      wage[at] =
        START[s]! *
        year.wageLevel *
        scarcity(world, at) *
        pow(unemployment[at]! / WAGE.curveReference, WAGE.curve) *
        pow(rent[r]! / WAGE.rentReference, OF_RENT[s]!) *
        (1 + PREMIUM[s]! * year.regime * reached);
    }
  }
}

export const wages: Mechanism = {
  name: 'wages',
  reads: ['unemployment', 'vacancies', 'basicJobsBySkill', 'serviceJobs', 'rent', 'information'],
  writes: ['wage'],
  apply,
};
