/** Takes a turn of a match apart: the match as the turn was about to be played is played on while somebody looks. */
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
import { fail, ok, type Result } from '../result.ts';
import { type Match, turnInput } from './match.ts';

/** Something that stands on the map. Places are indices into the scenario's territories; one end of a flow may be `ELSEWHERE`. */
export type Happened =
  | { readonly type: 'establishment'; readonly id: number }
  | { readonly type: 'flow'; readonly skill: Skill; readonly from: number; readonly to: number };

/** What may be asked about. */
export type Subject = Happened | IndicatorSubject;

export type HappenedExplanation = EstablishmentExplanation | FlowExplanation;
export type Explanation = HappenedExplanation | IndicatorExplanation;

/** Why there is nothing to explain. */
export type SubjectFault =
  | { readonly code: 'unknownEstablishment'; readonly id: number; readonly turn: number }
  | { readonly code: 'unknownTerritory'; readonly territory: number }
  | { readonly code: 'unknownSkill'; readonly skill: string | null }
  | { readonly code: 'unknownIndicator'; readonly id: string }
  /** A place and itself. */
  | { readonly code: 'noFlow' };

/** `before` is the match when all offers of the turn were in and it was not played yet. */
export function explainTurn(before: Match, subject: Subject): Result<Explanation, SubjectFault> {
  return subject.type === 'indicator' ? explainNumber(before, subject) : explainHappened(before, subject);
}

export function explainHappened(before: Match, subject: Happened): Result<HappenedExplanation, SubjectFault> {
  const input = turnInput(before);
  if (subject.type === 'establishment') {
    const explained = explainEstablishment(input, subject.id);
    return explained ? ok(explained) : fail({ code: 'unknownEstablishment', id: subject.id, turn: before.state.turn });
  }
  const { skill, from, to } = subject;
  const wrong = checkSkill(skill) ?? checkPlaces(before, from, to);
  return wrong ? fail(wrong) : ok(explainFlow(input, skill, from, to));
}

function explainNumber(before: Match, subject: IndicatorSubject): Result<IndicatorExplanation, SubjectFault> {
  if (!INDICATORS.includes(subject.id)) return fail({ code: 'unknownIndicator', id: subject.id });
  const ofSkill = (OF_A_SKILL as readonly string[]).includes(subject.id);
  const wrong = ofSkill ? checkSkill('skill' in subject ? subject.skill : null) : null;
  return wrong ? fail(wrong) : ok(explainIndicator(turnInput(before), subject));
}

const checkSkill = (skill: Skill | null): SubjectFault | null =>
  skill !== null && SKILLS.includes(skill) ? null : { code: 'unknownSkill', skill };

function checkPlaces({ scenario }: Match, from: number, to: number): SubjectFault | null {
  const known = (place: number): boolean =>
    place === ELSEWHERE ? scenario.elsewhere !== null : scenario.territories[place] !== undefined;
  const wrong = [from, to].find((place) => !known(place));
  if (wrong !== undefined) return { code: 'unknownTerritory', territory: wrong };
  return from === to ? { code: 'noFlow' } : null;
}
