/** What a run of the command measures: which experiments, where, on which seeds. */
import { InputError } from '../../tools/command.ts';
import { EXPERIMENTS } from './all.ts';
import type { Arguments } from './arguments.ts';
import { type Cast, castOf, ROLES } from './cast.ts';
import { CURVES } from './curves.ts';
import type { Experiment, Result } from './experiment.ts';
import type { Task } from './measure.ts';
import { generated, type Region } from './regions.ts';
import { namedRegion } from './scenarios.ts';
import { valmarche } from './valmarche.ts';

/** One region with the experiments told of it. */
export interface Part {
  readonly region: Region;
  readonly experiments: readonly Experiment[];
  readonly seeds: readonly number[];
  /** Sensitivity curves beside the experiments. */
  readonly curves: boolean;
}

const HOME: Region = { name: 'valmarche', how: 'jittered', scenario: valmarche() };
const ELSEWHERE: Region = { name: 'generated', how: 'generated' };
/** What has to hold on any geography, and on how many. */
const ANYWHERE = ['E1', 'E2', 'E10'];
const GEOGRAPHIES = 10;

const named = (ids: readonly string[]): Experiment[] => EXPERIMENTS.filter(({ id }) => ids.includes(id));
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** What a region lacks for an experiment, as a sentence; `null` when it lacks nothing. */
function lack({ id, needs }: Experiment, cast: Cast, name: string): string | null {
  const role = needs.find((one) => cast[one].length === 0);
  return role === undefined ? null : `${id} needs a role that nobody plays: ${name} has no ${ROLES[role]}.`;
}

/** The cast of a region: for generated ones that of the first, all being made alike. */
const castIn = (region: Region, seed: number): Cast =>
  castOf(region.how === 'generated' ? generated(seed) : region.scenario);

/** Leaves out what the region cannot stage and says so; what was asked for by name must be staged. */
function staged(region: Region, args: Arguments, say: (sentence: string) => void): Experiment[] {
  const cast = castIn(region, args.from);
  return named(args.only ?? EXPERIMENTS.map(({ id }) => id)).filter((experiment) => {
    const sentence = lack(experiment, cast, region.name);
    if (sentence !== null && args.only !== null) throw new InputError(sentence);
    if (sentence !== null) say(`${sentence} It is left out.`);
    return sentence === null;
  });
}

/** Throws an `InputError` for a scenario that is none, or that cannot stage what was asked for. */
export function partsOf(args: Arguments, say: (sentence: string) => void): Part[] {
  const { scenario, only, seeds, from, page } = args;
  const all = range(from, seeds);
  const region = scenario === null ? HOME : namedRegion(scenario);
  const first = { region, experiments: staged(region, args, say), seeds: all, curves: page };
  if (scenario !== null || only !== null) return [first];
  return [first, { region: ELSEWHERE, experiments: named(ANYWHERE), seeds: all.slice(0, GEOGRAPHIES), curves: false }];
}

export const tasksOf = ({ region, experiments, seeds, curves }: Part): Task[] =>
  seeds.map((seed) => ({
    region,
    seed,
    ids: [...experiments.map(({ id }) => id), ...(curves ? [CURVES.id] : [])],
  }));

/** Trials of one part, seed by seed and experiment by experiment, summed up. */
export const resultsOf = ({ experiments }: Part, trials: readonly (readonly unknown[])[]): Result[] =>
  experiments.map((experiment, i) => experiment.sum(trials.map((seed) => seed[i])));
