/**
 * Why did it happen? Any establishment, flow or indicator of a turn is taken apart into the terms that the engine
 * used. Nothing of it is stored: the log is replayed to the world before that turn, and the turn played again while
 * somebody looks on.
 */
import type { EstablishmentId } from '../brand.ts';
import { SKILLS, type Skill } from '../dimensions.ts';
import {
  ELSEWHERE,
  type EstablishmentExplanation,
  explainEstablishment,
  explainFlow,
  explainIndicator,
  type FlowExplanation,
  INDICATORS,
  type IndicatorExplanation,
  type IndicatorSubject,
  OF_A_SKILL,
} from '../economy/why/index.ts';
import type { Entry } from '../match/entry.ts';
import { type Match, type ReplayFault, replayMatch, turnInput } from '../match/match.ts';
import { fail, ok, type Result } from '../result.ts';
import type { MatchLog } from './format.ts';

/** What may be asked about. Places are indices into the scenario's territories; one end of a flow may be `ELSEWHERE`. */
export type Subject =
  | { readonly type: 'establishment'; readonly id: EstablishmentId }
  | { readonly type: 'flow'; readonly skill: Skill; readonly from: number; readonly to: number }
  | IndicatorSubject;

export type Explanation = EstablishmentExplanation | FlowExplanation | IndicatorExplanation;

/** Why there is nothing to explain. */
export type ExplainFault =
  | { readonly code: 'noTurn'; readonly turn: number; readonly played: number }
  | { readonly code: 'unknownEstablishment'; readonly id: number; readonly turn: number }
  | { readonly code: 'unknownTerritory'; readonly territory: number }
  | { readonly code: 'unknownSkill'; readonly skill: string | null }
  | { readonly code: 'unknownIndicator'; readonly id: string }
  /** A place and itself. */
  | { readonly code: 'noFlow' }
  /** The log cannot be followed to the end of that turn. */
  | ({ readonly code: 'replay' } & ReplayFault);

/** `turn` is 1 to the last one played. */
export function explain(log: MatchLog, turn: number, subject: Subject): Result<Explanation, ExplainFault> {
  const before = matchBefore(log.entries, turn);
  if (!before.ok) return before;
  const wrong = checkSubject(before.value, subject);
  if (wrong) return fail(wrong);
  const input = turnInput(before.value);
  switch (subject.type) {
    case 'establishment': {
      const explained = explainEstablishment(input, subject.id);
      return explained ? ok(explained) : fail({ code: 'unknownEstablishment', id: subject.id, turn });
    }
    case 'flow':
      return ok(explainFlow(input, subject.skill, subject.from, subject.to));
    case 'indicator':
      return ok(explainIndicator(input, subject));
  }
}

/** The match as that turn was about to be played, once it has been played too and gave its hash. */
function matchBefore(entries: readonly Entry[], turn: number): Result<Match, ExplainFault> {
  const at = entries.findIndex((entry) => entry.type === 'turn' && entry.turn === turn);
  if (at < 0) {
    return fail({ code: 'noTurn', turn, played: entries.filter(({ type }) => type === 'turn').length });
  }
  let before: Match | null = null;
  const replayed = replayMatch(entries.slice(0, at + 1), (match, entry) => {
    if (entry !== entries[at]) before = match;
  });
  return replayed.ok ? ok(before!) : fail({ code: 'replay', ...replayed.error });
}

function checkSubject(match: Match, subject: Subject): ExplainFault | null {
  switch (subject.type) {
    case 'establishment':
      return null;
    case 'flow':
      return checkSkill(subject.skill) ?? checkPlaces(match, subject.from, subject.to);
    case 'indicator': {
      if (!INDICATORS.includes(subject.id)) return { code: 'unknownIndicator', id: subject.id };
      const ofSkill = (OF_A_SKILL as readonly string[]).includes(subject.id);
      return ofSkill ? checkSkill('skill' in subject ? subject.skill : null) : null;
    }
  }
}

const checkSkill = (skill: Skill | null): ExplainFault | null =>
  skill !== null && SKILLS.includes(skill) ? null : { code: 'unknownSkill', skill };

function checkPlaces({ scenario }: Match, from: number, to: number): ExplainFault | null {
  const known = (place: number): boolean =>
    place === ELSEWHERE ? scenario.elsewhere !== null : scenario.territories[place] !== undefined;
  const wrong = [from, to].find((place) => !known(place));
  if (wrong !== undefined) return { code: 'unknownTerritory', territory: wrong };
  return from === to ? { code: 'noFlow' } : null;
}
