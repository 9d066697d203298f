import { SKILLS, type Skill } from '../../economy/dimensions.ts';
import { ABROAD, type TerritoryFacts, type TurnReport } from '../../economy/report.ts';
import type { MigrationNews, Pull } from './lines.ts';
import { beside, RARITY } from './measure.ts';

/** What speaks most for `there` beside `here`, in the terms of the migration equation. */
function pullBetween(here: TerritoryFacts, there: TerritoryFacts, skill: Skill): Pull {
  const scores: readonly (readonly [Pull, number])[] = [
    ['wages', beside(there.wage[skill], here.wage[skill])],
    ['jobs', 2.2 * (here.unemploymentBySkill[skill] - there.unemploymentBySkill[skill])],
    ['rent', (skill === 'executive' || skill === 'technician' ? 0.27 : 0.48) * beside(here.rent, there.rent)],
    ['careers', skill === 'executive' ? 0.15 * beside(there.information, here.information) : 0],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** What each skill group gained or lost by migration, where to or from, and what decided them. */
export function migrations(report: TurnReport, place: number, actives: number): MigrationNews[] {
  const here = report.territories[place]!;
  return SKILLS.map((skill) => {
    const net = here.netMigration[skill];
    const flow = report.flows.find((f) => f.skill === skill && (net < 0 ? f.from : f.to) === place);
    const end = flow ? (net < 0 ? flow.to : flow.from) : null;
    const other = end === ABROAD ? null : end;
    const there = other === null ? here : report.territories[other]!;
    const pull = net < 0 ? pullBetween(here, there, skill) : pullBetween(there, here, skill);
    const tide = net < 0 ? 'driven' : 'drawn';
    const weight = (RARITY[skill] * Math.abs(net)) / actives;
    return { kind: 'migration', tide, skill, people: Math.abs(net), other, pull, place, weight };
  });
}
