/** The door of the explanations of what happened in a turn: choices of place, flows of people, indicators. */
export { ABROAD, ELSEWHERE } from '../report.ts';
export * from './alternative.ts';
export { CHANGES } from './changes.ts';
export type { Choice } from './choice.ts';
export { type Direction, FLOW_TERMS, type FlowSum, type FlowTerm } from './direction.ts';
export { type Act, CAUSES, DEEDS, type EstablishmentExplanation, explainEstablishment } from './establishment.ts';
export { explainFlow, type FlowExplanation, type FlowYear } from './flow.ts';
export {
  explainIndicator,
  INDICATORS,
  type IndicatorExplanation,
  type IndicatorId,
  type IndicatorSubject,
  OF_A_SKILL,
} from './indicator.ts';
