/**
 * The labour market (l. 179–205): every skill group looks for jobs within commuting reach, nearer ones first.
 * Precarious jobs spread with the regime and with slack; integration relieves exclusion.
 */
import type { Geography } from '../geography.ts';
import type { Mechanism } from '../mechanism.ts';
import { withinBySkill } from '../neighbours.ts';
import { bySkill, LABOUR, WAGE } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const VULNERABILITY = bySkill((skill) => skill.vulnerability);

/** What a round of matching works with, territory × skill. */
interface Matching {
  readonly seekers: Float64Array;
  /** Employed by residence. */
  readonly hired: Float64Array;
  /** Jobs left by place of work, and those of them that are taken up if applicants are as many. */
  readonly open: Float64Array;
  readonly offered: Float64Array;
  /** Applicants per job within reach. */
  readonly intensity: Float64Array;
  /** Room for sums over neighbours. */
  readonly sums: Float64Array;
}

/** One round: those without a job apply to open jobs in proportion to nearness, each place takes as many as it has. */
function matchRound({ commuting }: Geography, matching: Matching): void {
  const { seekers, hired, open, offered, intensity, sums } = matching;
  withinBySkill(commuting, open, sums);
  for (let i = 0; i < open.length; i++) {
    intensity[i] = sums[i]! > 0 ? Math.max(0, seekers[i]! - hired[i]!) / sums[i]! : 0;
  }
  withinBySkill(commuting, intensity, sums);
  for (let i = 0; i < open.length; i++) {
    const jobs = open[i]!;
    const applicants = jobs * sums[i]!;
    offered[i] = applicants > jobs ? jobs * (jobs / applicants) : jobs;
    open[i] = Math.max(0, jobs - offered[i]! * sums[i]!);
  }
  withinBySkill(commuting, offered, sums);
  for (let i = 0; i < open.length; i++) hired[i]! += intensity[i]! * sums[i]!;
}

function matchAll(world: World): void {
  const { actives, basicJobsBySkill, serviceJobs, unemployment, vacancies } = world.state;
  const matching: Matching = {
    seekers: actives.map((people) => people * (1 - LABOUR.frictional)),
    hired: new Float64Array(actives.length),
    open: basicJobsBySkill.map((jobs, i) => jobs + serviceJobs[i]!),
    offered: new Float64Array(actives.length),
    intensity: new Float64Array(actives.length),
    sums: new Float64Array(actives.length),
  };
  for (let round = 0; round < LABOUR.matchingRounds; round++) matchRound(world.geography, matching);
  vacancies.set(matching.open);
  for (let i = 0; i < actives.length; i++) {
    const rate = 1 - matching.hired[i]! / actives[i]!;
    unemployment[i] = Math.min(LABOUR.ceiling, Math.max(LABOUR.frictional, rate));
  }
}

function precariousRate(world: World, year: Year, r: number, s: number): number {
  const { unemployment, rent, integration } = world.state;
  const slack = LABOUR.precariousRegime + LABOUR.precariousSlack * unemployment[r * PER_SKILL + s]!;
  const dear = Math.max(0, 1 - WAGE.rentReference / rent[r]!);
  const rate =
    (LABOUR.precariousBase + year.regime * slack) *
    VULNERABILITY[s]! *
    (1 + LABOUR.precariousRent * year.regime * dear) *
    (1 - LABOUR.integrationRelief * integration[r]!);
  return Math.min(LABOUR.precariousCap, rate);
}

function sumUp(world: World, year: Year, r: number): void {
  const { actives, unemployment, unemploymentAll, precarious, exclusion, integration } = world.state;
  let people = 0;
  let jobless = 0;
  let insecure = 0;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    people += actives[at]!;
    jobless += actives[at]! * unemployment[at]!;
    insecure += actives[at]! * (1 - unemployment[at]!) * precariousRate(world, year, r, s);
  }
  unemploymentAll[r] = jobless / people;
  precarious[r] = insecure / people;
  exclusion[r] = unemploymentAll[r]! * (1 - LABOUR.exclusionRelief * integration[r]!) + precarious[r]! / 2;
}

function apply(world: World, year: Year): void {
  matchAll(world);
  for (let r = 0; r < world.places.length; r++) sumUp(world, year, r);
}

export const labour: Mechanism = {
  name: 'labour',
  reads: ['actives', 'basicJobsBySkill', 'serviceJobs', 'rent', 'integration'],
  writes: ['unemployment', 'vacancies', 'unemploymentAll', 'precarious', 'exclusion'],
  apply,
};
