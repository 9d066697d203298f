/**
 * Who enters and who leaves the labour force: entrants are more skilled from year to year, more so where parents
 * are and where there is a university; unemployment makes some retire early and some skilled take lesser jobs.
 */
import { POOLED } from '../agreements.ts';
import type { Mechanism } from '../mechanism.ts';
import { bySkill, DEMOGRAPHY } from '../parameters/people.ts';
import { EQUIPMENT, UNIVERSITY } from '../parameters/places.ts';
import { STRONG_POINTS } from '../parameters/public.ts';
import { PER_POOLED, PER_SHARE, PER_SKILL, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { skilledOf } from './census.ts';

const ENTRANTS_START = bySkill((skill) => skill.entrants[0]);
const ENTRANTS_END = bySkill((skill) => skill.entrants[1]);
const FIRST_SKILLED = 2;
const SHARED = POOLED.indexOf('university');

/** University in use, 0 to 1: its own stock, what partners share, and the State's places, which follow skilled residents. */
export function universityUse(world: World, r: number): number {
  const { stock, access, branch, stateUniversity } = world.state;
  const places =
    stock[r * PER_SHARE + SHARE.university]! + access[r * PER_POOLED + SHARED]! + branch[r]! + stateUniversity[r]!;
  if (places <= 0) return 0;
  return places / (places + EQUIPMENT.universityHalf);
}

function teach(world: World, year: Year, r: number, growth: number): void {
  const { actives, activesAll, stateUniversity, branch, university } = world.state;
  const gained = skilledOf(actives, r) - world.reference.skilled[r]! * growth;
  const wanted = world.dials.university * gained * UNIVERSITY.perSkilled;
  stateUniversity[r]! += UNIVERSITY.adjustment * (wanted - stateUniversity[r]!);
  const strong = year.programmes.strongPoints * world.reference.levied[r]! * STRONG_POINTS.places;
  branch[r] = branch[r]! * (1 - EQUIPMENT.wear.university) + (strong * activesAll[r]!) / 1000;
  university[r] = universityUse(world, r);
}

function renew(world: World, year: Year, r: number): void {
  const { actives, activesAll, relativeSkill, university } = world.state;
  const { ledger } = world.journal;
  const progress = Math.min(1, year.index / DEMOGRAPHY.transition);
  const lift = 1 + DEMOGRAPHY.heritage * (relativeSkill[r]! - 1) + DEMOGRAPHY.universityLift * university[r]!;
  const mix = ENTRANTS_START.map((start, s) => {
    const share = start + (ENTRANTS_END[s]! - start) * progress;
    return s >= FIRST_SKILLED ? share * lift : share;
  });
  const total = mix.reduce((sum, share) => sum + share, 0);
  const { naturalIncrease } = world.places[r]!;
  const entrants = Math.max(0, DEMOGRAPHY.renewal + naturalIncrease) * activesAll[r]!;
  // A place that loses more than are renewed in a year has no entrants below 0: more people leave work instead.
  const leavers = Math.max(DEMOGRAPHY.renewal, -naturalIncrease);
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    const leaving = actives[at]! * leavers;
    const coming = (entrants * mix[s]!) / total;
    actives[at] = actives[at]! - leaving + coming;
    ledger.leftWork[r]! += leaving;
    ledger.cameOfAge[r]! += coming;
  }
}

function retireEarly(world: World, r: number): void {
  const { actives, unemployment, retired } = world.state;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    const excess = Math.max(0, unemployment[at]! - DEMOGRAPHY.retirementThreshold);
    const leaving = actives[at]! * DEMOGRAPHY.earlyRetirement * excess;
    actives[at]! -= leaving;
    retired[r]! += leaving;
    world.journal.ledger.retiredEarly[r]! += leaving;
  }
  const mourned = retired[r]! * DEMOGRAPHY.retiredLoss;
  retired[r]! -= mourned;
  world.journal.ledger.mourned[r]! += mourned;
}

function downgrade(world: World, r: number): void {
  const { actives, unemployment } = world.state;
  const steps = [
    [2, 0],
    [3, 2],
  ] as const;
  for (const [from, to] of steps) {
    const at = r * PER_SKILL + from;
    const excess = Math.max(0, unemployment[at]! - DEMOGRAPHY.downgradeThreshold);
    const people = actives[at]! * DEMOGRAPHY.downgrade * excess;
    actives[at]! -= people;
    actives[r * PER_SKILL + to]! += people;
  }
}

function apply(world: World, year: Year): void {
  let now = 0;
  let then = 0;
  for (let r = 0; r < world.places.length; r++) {
    now += skilledOf(world.state.actives, r);
    then += world.reference.skilled[r]!;
  }
  const growth = now / then;
  for (let r = 0; r < world.places.length; r++) {
    teach(world, year, r, growth);
    renew(world, year, r);
    retireEarly(world, r);
    downgrade(world, r);
  }
}

export const demography: Mechanism = {
  name: 'demography',
  reads: ['activesAll', 'relativeSkill', 'unemployment', 'stock', 'access'],
  writes: ['actives', 'retired', 'stateUniversity', 'branch', 'university', 'journal'],
  apply,
};
