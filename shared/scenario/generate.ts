/**
 * Generated scenarios: any number of territories from a seed. A hierarchy of towns with the distances, sizes and
 * figures of Valmarche, a little different every time. The same arguments give the same scenario everywhere.
 */
import { hierarchy } from './generated/hierarchy.ts';
import { lineYears } from './generated/lines.ts';
import { namesOf, slugOf } from './generated/names.ts';
import { placement } from './generated/placement.ts';
import { likeness } from './generated/traits.ts';
import { parseScenario } from './parse.ts';
import type { Scenario } from './scenario.ts';
import { FORMAT, type ScenarioInput, VERSION } from './schema.ts';
import { seatsAmong } from './seats.ts';

export interface Generation {
  /** 2 to 2,000. */
  readonly territories: number;
  /** About how many at the start; at least five a territory, at most a million. */
  readonly establishments: number;
  /** 32-bit unsigned integer. */
  readonly seed: number;
}

const SPAN = { startYear: 1974, years: 26 } as const;

/** What is written about any generated region; the numbers are its arguments. */
function wordsOf({ territories, seed }: Generation): Pick<ScenarioInput, 'title' | 'summary' | 'sources'> {
  return {
    title: { fr: `Région ${seed}, ${territories} territoires`, en: `Region ${seed}, ${territories} territories` },
    summary: {
      fr: `Une région imaginaire de ${territories} territoires, tirée au sort : ses métropoles, ses villes, ses bassins d'industrie ancienne, aux portes d'une métropole ou loin de tout, ses petites villes et ses campagnes. En 1974, l'industrie y est encore fordiste.`,
      en: `An imaginary region of ${territories} territories, drawn by lot: metropolises, cities, old industrial basins at the gates of a metropolis or far from everything, small towns and countryside. In 1974 its industry is still Fordist.`,
    },
    sources: [
      {
        fr: `Région fictive, tirée au sort (graine ${seed}) : aucun lieu ni aucun chiffre n'est réel. Les tailles, les distances et les caractères de départ suivent, type par type, ceux de Valmarche, à quelques pour cent de hasard près.`,
        en: `A fictive region, drawn by lot (seed ${seed}): no place and no figure is real. Sizes, distances and starting attributes follow those of Valmarche, kind by kind, give or take a few percent of luck.`,
      },
      {
        fr: "Les lignes rapides relient les plus grandes villes en 1981, 1989 et 1993, années d'ouverture de trois lignes françaises à grande vitesse.",
        en: 'Fast lines join the largest cities in 1981, 1989 and 1993, the years in which three French high-speed lines opened.',
      },
    ],
  };
}

/** The scenario as a file would hold it; what may be left out is left out. */
export function generateDocument(generation: Generation): ScenarioInput {
  const { territories, establishments, seed } = generation;
  const places = hierarchy(territories, seed);
  const spots = placement(places, seed);
  const years = lineYears(places, spots);
  const seats = seatsAmong(places);
  const kinds = places.map(({ kind }) => kind);
  return {
    format: FORMAT,
    version: VERSION,
    id: `region-${territories}-${seed}`,
    ...wordsOf(generation),
    ...SPAN,
    establishments,
    territories: namesOf(kinds, seed).map((name, id) => ({
      id: slugOf(name),
      name,
      kind: kinds[id]!,
      x: spots[id]![0],
      y: spots[id]![1],
      population: places[id]!.population,
      ...likeness(places[id]!, id, seed),
      ...(years[id] === null ? {} : { lineYear: years[id] }),
      ...(seats[id] ? {} : { seat: false }),
    })),
  };
}

/** The same, checked and completed as if read from a file. Throws for arguments out of bounds. */
export function generateScenario(generation: Generation): Scenario {
  const parsed = parseScenario(generateDocument(generation));
  if (!parsed.ok) throw new RangeError(`No scenario of this size: ${parsed.error.message}`);
  return parsed.value;
}
