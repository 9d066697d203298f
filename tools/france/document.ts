/** The scenario of France's intercommunalities, put together from the packages and from what is typed beside this. */

import { away } from '../../shared/scenario/generated/plane.ts';
import { PROFILES } from '../../shared/scenario/profiles.ts';
import type { Point } from '../../shared/scenario/scenario.ts';
import { FORMAT, type ScenarioInput, VERSION } from '../../shared/scenario/schema.ts';
import { seatsAmong } from '../../shared/scenario/seats.ts';
import { CENSUS_1975, departementOf } from './census1975.ts';
import { centreOf } from './centres.ts';
import { estimate, type Known, kindOf } from './estimate.ts';
import { HERITAGE } from './heritage.ts';
import { LINES } from './lines.ts';
import { sayable } from './names.ts';
import { type Group, readGroups, readTowns } from './sources.ts';
import { byGroup } from './towns.ts';
import { WORDS } from './words.ts';

const SPAN = { startYear: 1975, years: 25, establishments: 300_000 } as const;
/**
 * Births less deaths, about as in 1975–99. No earlier census is on this map, so that each place is taken to have grown
 * by that alone: people are where they want to be when the match starts, and leave as things change.
 */
const SETTLED = { naturalIncrease: 0.0045, growth: 0.0045 } as const;
/** Executives and liberal professions in the working population, INSEE, recensement de 1975. */
const EXECUTIVES = 0.067;
const PARIS = '75056';

/** Inhabitants of 1975 for one of today, by département. */
function thenForNow(groups: readonly Group[]): ReadonlyMap<string, number> {
  const now = new Map<string, number>();
  for (const { code, populationMunicipale } of groups.flatMap(({ membres }) => membres)) {
    const departement = departementOf(code);
    now.set(departement, (now.get(departement) ?? 0) + populationMunicipale);
  }
  return new Map([...CENSUS_1975].map(([departement, then]) => [departement, then / now.get(departement)!]));
}

const populationOf = ({ membres }: Group, factors: ReadonlyMap<string, number>): number =>
  Math.round(
    membres.reduce(
      (sum, { code, populationMunicipale }) => sum + populationMunicipale * factors.get(departementOf(code))!,
      0,
    ),
  );

/** What is known of each group, in their order. */
function known(groups: readonly Group[], spots: readonly Point[]): readonly Known[] {
  const factors = thenForNow(groups);
  const heritage = byGroup(HERITAGE, groups, Math.max);
  const plain = groups.map((group) => ({
    population: populationOf(group, factors),
    heritage: heritage.get(group.code) ?? 0,
    departement: departementOf(group.membres[0]!.code),
    capital: group.membres.some(({ code }) => code === PARIS),
  }));
  const isMetropolis = plain.map((place) => kindOf(place) === 'metropolis');
  const metropolises = spots.filter((_, i) => isMetropolis[i]);
  const toMetropolis = (i: number): number =>
    isMetropolis[i] ? Number.POSITIVE_INFINITY : Math.min(...metropolises.map((centre) => away(spots[i]!, centre)));
  return plain.map((place, i) => ({ ...place, toMetropolis: toMetropolis(i) }));
}

/** The factor on executives with which the nation has as many as counted. */
function executivesFactor(places: readonly Known[]): number {
  const people = places.reduce((sum, { population }) => sum + population, 0);
  const estimated = places.reduce((sum, place) => sum + place.population * estimate(place, 1).skills.executive, 0);
  return (EXECUTIVES * people) / estimated;
}

/** Names as people say them; of several alike, each with its main town. */
function namesOf(groups: readonly Group[]): readonly string[] {
  const names = groups.map(({ nom }) => sayable(nom));
  const alike = (name: string): number => names.filter((other) => other === name).length;
  return names.map((name, i) => (alike(name) > 1 ? `${name} (${sayable(groups[i]!.membres[0]!.nom)})` : name));
}

export function franceDocument(): ScenarioInput {
  const groups = readGroups();
  const towns = readTowns();
  const spots = groups.map((group) => centreOf(group, towns));
  const places = known(groups, spots);
  const factor = executivesFactor(places);
  const lines = byGroup(LINES, groups, Math.min);
  const names = namesOf(groups);
  const labelled = places.map((place) => ({ kind: kindOf(place), population: place.population }));
  const seats = seatsAmong(labelled);
  const territories = groups.map(({ code }, i): ScenarioInput['territories'][number] => {
    const { kind, population } = labelled[i]!;
    const lineYear = lines.get(code);
    return {
      id: code,
      name: names[i]!,
      kind,
      x: spots[i]![0],
      y: spots[i]![1],
      population,
      ...estimate(places[i]!, factor),
      ...SETTLED,
      ...(lineYear === undefined ? {} : { lineYear }),
      offer: PROFILES[kind].offer,
      ...(seats[i] ? {} : { seat: false }),
    };
  });
  return { format: FORMAT, version: VERSION, ...WORDS, ...SPAN, territories };
}
