/**
 * A match as a value: its header, its table and its world after some entry of its log. Nothing here acts by
 * itself: the room's authority, a replay and a what-if all walk the same steps.
 */

import { announcedIn, type Headline } from '../economy/headlines/announce.ts';
import {
  advance,
  createWorld,
  ENGINE_VERSION,
  hashWorld,
  reportOf,
  type TurnInput,
  type World,
} from '../economy/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseScenario, type ScenarioError } from '../scenario/parse.ts';
import { checkCommand } from './check.ts';
import type { Refusal } from './commands.ts';
import type { Entry, Header, TurnEntry } from './entry.ts';
import { decisionsOf, emptyTable, reduceCommand, reduceTurn } from './reduce.ts';
import type { Table } from './rules/basics.ts';
import type { MatchState, Rules } from './state.ts';
import { type SettledWager, settle } from './wager.ts';

export interface Match extends Table {
  readonly world: World;
}

/** Why an entry cannot follow. A log of ours never has one; an edited, cut or foreign file does. */
export type StepFault =
  | { readonly code: 'noHeader' }
  | { readonly code: 'engine'; readonly expected: string; readonly found: string }
  | { readonly code: 'scenario'; readonly error: ScenarioError }
  | { readonly code: 'sequence'; readonly expected: number; readonly found: number }
  | { readonly code: 'refused'; readonly seq: number; readonly refusal: Refusal }
  | { readonly code: 'secondHeader'; readonly seq: number }
  | { readonly code: 'wrongTurn'; readonly expected: number; readonly found: number }
  | { readonly code: 'wrongYear'; readonly turn: number; readonly expected: number; readonly found: number }
  | { readonly code: 'hash'; readonly turn: number; readonly expected: string; readonly found: string };

/** The entry (by index) at which a log cannot go on, and why. */
export interface ReplayFault {
  readonly index: number;
  readonly fault: StepFault;
}

/** What a new match is opened with; the header works out the rest. */
export type Opening = Pick<Header, 'match' | 'code' | 'host' | 'seed' | 'rules' | 'scenario' | 'at'>;

/** The header of a new match, or what is wrong with its scenario. */
export function openHeader(opening: Opening): Result<Header, ScenarioError> {
  const parsed = parseScenario(opening.scenario);
  if (!parsed.ok) return parsed;
  const hash = hashWorld(createWorld(parsed.value, opening.seed));
  return ok({ type: 'header', seq: 0, format: 'la-carotte/log', version: 1, engine: ENGINE_VERSION, ...opening, hash });
}

/** The headline projects that the turn after this world decides. */
function announcedFor(world: World, rules: Rules): Headline[] {
  const years = Math.min(rules.yearsPerTurn, world.scenario.years - world.elapsed);
  return Array.from({ length: years }, (_, i) => announcedIn(world, world.elapsed + i)).flat();
}

/** The match that a header opens. */
function beginMatch(header: Header): Result<Match, StepFault> {
  if (header.engine !== ENGINE_VERSION) {
    return fail({ code: 'engine', expected: ENGINE_VERSION, found: header.engine });
  }
  const parsed = parseScenario(header.scenario);
  if (!parsed.ok) return fail({ code: 'scenario', error: parsed.error });
  const scenario = parsed.value;
  const world = createWorld(scenario, header.seed);
  const found = hashWorld(world);
  if (found !== header.hash) return fail({ code: 'hash', turn: 0, expected: header.hash, found });
  return ok({
    header,
    scenario,
    world,
    state: { ...emptyTable(scenario, header), announced: announcedFor(world, header.rules) },
  });
}

/** The match after one more entry, or why that entry cannot follow. */
export function stepMatch(match: Match, entry: Entry): Result<Match, StepFault> {
  const { state, header } = match;
  if (entry.seq !== state.seq + 1) return fail({ code: 'sequence', expected: state.seq + 1, found: entry.seq });
  switch (entry.type) {
    case 'header':
      return fail({ code: 'secondHeader', seq: entry.seq });
    case 'command': {
      const refusal = checkCommand(match, entry.by, entry.command);
      if (refusal) return fail({ code: 'refused', seq: entry.seq, refusal });
      return ok({ ...match, state: reduceCommand(state, header.rules, entry) });
    }
    case 'turn':
      return stepTurn(match, entry);
  }
}

function stepTurn(match: Match, entry: TurnEntry): Result<Match, StepFault> {
  const { phase, turn } = match.state;
  if (phase !== 'offer' || entry.turn !== turn) return fail({ code: 'wrongTurn', expected: turn, found: entry.turn });
  const played = playTurn(match, entry.at);
  const expected = played.entry;
  if (entry.year !== expected.year) {
    return fail({ code: 'wrongYear', turn, expected: expected.year, found: entry.year });
  }
  if (entry.hash !== expected.hash) {
    return fail({ code: 'hash', turn: entry.turn, expected: entry.hash, found: expected.hash });
  }
  return ok(played.match);
}

/** The turn under way, with the drafts as they stand. */
export const turnInput = ({ header, scenario, state, world }: Match): TurnInput => ({
  world,
  offers: state.seats.map((seat) => seat.draft),
  years: Math.min(header.rules.yearsPerTurn, scenario.years - world.elapsed),
  decisions: decisionsOf(state),
});

/** What came of the turn's wagers. */
function settledBetween({ seats, turn }: MatchState, before: World, after: World): SettledWager[] {
  const wagers = seats.map((seat) => seat.wagers);
  const none = wagers.every((own) => Object.keys(own).length === 0);
  return none ? [] : settle(wagers, reportOf(before, turn - 1), reportOf(after, turn));
}

/** Plays the turn with the drafts as they stand: the entry that tells of it, and the match after it. */
export function playTurn(match: Match, at: number): { entry: TurnEntry; match: Match } {
  const { header, scenario, state } = match;
  const { world, offers, years, decisions } = turnInput(match);
  const next = advance(world, offers, years, decisions);
  const entry: TurnEntry = {
    type: 'turn',
    seq: state.seq + 1,
    at,
    turn: state.turn,
    year: scenario.startYear + next.elapsed - 1,
    hash: hashWorld(next),
  };
  return {
    entry,
    match: {
      ...match,
      world: next,
      state: reduceTurn(state, header.rules, entry, {
        announced: announcedFor(next, header.rules),
        wagers: settledBetween(state, world, next),
      }),
    },
  };
}

/**
 * The match after all these entries, each seen by `visit` on the way. A fault names the entry (by index) that cannot
 * follow those before it; everything up to it was visited.
 */
export function replayMatch(
  entries: readonly Entry[],
  visit: (match: Match, entry: Entry) => void = () => {},
): Result<Match, ReplayFault> {
  const [header, ...rest] = entries;
  if (header?.type !== 'header') return fail({ index: 0, fault: { code: 'noHeader' } });
  let step = beginMatch(header);
  if (step.ok) visit(step.value, header);
  for (const [index, entry] of rest.entries()) {
    if (!step.ok) return fail({ index, fault: step.error });
    const next = stepMatch(step.value, entry);
    if (next.ok) visit(next.value, entry);
    step = next;
  }
  return step.ok ? step : fail({ index: rest.length, fault: step.error });
}
