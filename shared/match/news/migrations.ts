import { SKILLS, type Skill } from '../../dimensions.ts';
import { ABROAD, type TerritoryFacts, type TurnReport } from '../../economy/report.ts';
import type { MigrationNews, Pull } from './lines.ts';
import { beside, RARITY } from './measure.ts';

/** What people compare of a place, for one skill group. */
interface Prospect {
  readonly wage: number;
  readonly unemployment: number;
  readonly rent: number;
  readonly information: number;
}

const prospectOf = (facts: TerritoryFacts, skill: Skill): Prospect => ({
  wage: facts.wage[skill],
  unemployment: facts.unemploymentBySkill[skill],
  rent: facts.rent,
  information: facts.information,
});

/** The plain mean of all other territories: where people go when no one place takes most of them. */
function elsewhere({ territories }: TurnReport, place: number, skill: Skill): Prospect {
  const others = territories.filter((_, i) => i !== place).map((facts) => prospectOf(facts, skill));
  const mean = (of: keyof Prospect) => others.reduce((sum, one) => sum + one[of], 0) / Math.max(1, others.length);
  return {
    wage: mean('wage'),
    unemployment: mean('unemployment'),
    rent: mean('rent'),
    information: mean('information'),
  };
}

/** What speaks most for `there` beside `here`, with the weights of the migration equation in the project's model. */
function pullBetween(here: Prospect, there: Prospect, skill: Skill): Pull {
  const scores: readonly (readonly [Pull, number])[] = [
    ['wages', beside(there.wage, here.wage)],
    ['jobs', 2.2 * (here.unemployment - there.unemployment)],
    ['rent', (skill === 'executive' || skill === 'technician' ? 0.27 : 0.48) * beside(here.rent, there.rent)],
    ['careers', skill === 'executive' ? 0.15 * beside(there.information, here.information) : 0],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A flow that is what it was the year before is news by this much only; what changed is news in full. */
const STEADY = 0.3;
/** One place stands for where people come from or go only if it is this much of the balance: much goes beyond the region. */
const MOSTLY = 0.4;

/** What each skill group gained or lost by migration, where to or from, and what decided them. */
export function migrations(
  before: TerritoryFacts,
  report: TurnReport,
  place: number,
  actives: number,
): MigrationNews[] {
  const facts = report.territories[place]!;
  return SKILLS.map((skill) => {
    const net = facts.netMigration[skill];
    const fresh = Math.max(STEADY * Math.abs(net), Math.abs(net - before.netMigration[skill]));
    const flow = report.flows.find((f) => f.skill === skill && (net < 0 ? f.from : f.to) === place);
    const told = flow && flow.people >= MOSTLY * Math.abs(net);
    const end = told ? (net < 0 ? flow.to : flow.from) : ABROAD;
    const other = end === ABROAD ? null : end;
    const here = prospectOf(facts, skill);
    const there = other === null ? elsewhere(report, place, skill) : prospectOf(report.territories[other]!, skill);
    return {
      kind: 'migration',
      tide: net < 0 ? 'driven' : 'drawn',
      skill,
      people: Math.abs(net),
      other,
      pull: net < 0 ? pullBetween(here, there, skill) : pullBetween(there, here, skill),
      place,
      weight: (RARITY[skill] * Math.min(fresh, Math.abs(net))) / actives,
    };
  });
}
