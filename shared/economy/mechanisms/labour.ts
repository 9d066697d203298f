/**
 * The labour market (l. 179–205): every skill group looks for jobs within commuting reach, nearer ones first.
 * Precarious jobs spread with the regime and with slack; integration relieves exclusion.
 */
import { within } from '../geography.ts';
import type { Mechanism } from '../mechanism.ts';
import { bySkill, LABOUR, WAGE } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const VULNERABILITY = bySkill((skill) => skill.vulnerability);

/**
 * One round: those without a job apply to open jobs in proportion to nearness, each place takes as many as it has.
 * `hired` counts the employed by residence, `open` the jobs left by place of work; both are written.
 */
function matchRound(world: World, seekers: Float64Array, hired: Float64Array, open: Float64Array): void {
  const { commuting } = world.geography;
  const intensity = seekers.map((people, r) => {
    const reach = within(commuting, r, (q) => open[q]!);
    return reach > 0 ? Math.max(0, people - hired[r]!) / reach : 0;
  });
  const accepted = open.map((jobs, r) => {
    const applicants = jobs * within(commuting, r, (q) => intensity[q]!);
    return applicants > jobs ? jobs / applicants : 1;
  });
  const taken = open.map((jobs, r) => jobs * accepted[r]! * within(commuting, r, (q) => intensity[q]!));
  for (let r = 0; r < hired.length; r++) {
    hired[r]! += intensity[r]! * within(commuting, r, (q) => open[q]! * accepted[q]!);
  }
  for (let r = 0; r < open.length; r++) open[r] = Math.max(0, open[r]! - taken[r]!);
}

function matchSkill(world: World, s: number): void {
  const { actives, basicJobsBySkill, serviceJobs, unemployment, vacancies } = world.state;
  const size = world.places.length;
  const column = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: size }, (_, r) => values[r * PER_SKILL + s]!);
  const people = column(actives);
  const seekers = people.map((count) => count * (1 - LABOUR.frictional));
  const services = column(serviceJobs);
  const open = column(basicJobsBySkill).map((jobs, r) => jobs + services[r]!);
  const hired = new Float64Array(size);
  for (let round = 0; round < LABOUR.matchingRounds; round++) matchRound(world, seekers, hired, open);
  for (let r = 0; r < size; r++) {
    const rate = 1 - hired[r]! / people[r]!;
    unemployment[r * PER_SKILL + s] = Math.min(LABOUR.ceiling, Math.max(LABOUR.frictional, rate));
    vacancies[r * PER_SKILL + s] = open[r]!;
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
  for (let s = 0; s < PER_SKILL; s++) matchSkill(world, s);
  for (let r = 0; r < world.places.length; r++) sumUp(world, year, r);
}

export const labour: Mechanism = {
  name: 'labour',
  reads: ['actives', 'basicJobsBySkill', 'serviceJobs', 'rent', 'integration'],
  writes: ['unemployment', 'vacancies', 'unemploymentAll', 'precarious', 'exclusion'],
  apply,
};
