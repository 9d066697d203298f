import type { Result } from '../result.ts';
import type { Scenario } from './scenario.ts';

/** STUB: being written. */
export const SCENARIO_FAULTS = [
  'notAnObject',
  'missing',
  'wrongType',
  'outOfRange',
  'unknownField',
  'duplicate',
  'sum',
  'version',
] as const;
export type ScenarioFault = (typeof SCENARIO_FAULTS)[number];
export interface ScenarioError {
  readonly code: ScenarioFault;
  /** Where in the document, e.g. `territories[3].skills.craft`. */
  readonly path: string;
  /** One English sentence for logs and the command line. */
  readonly message: string;
}

/** Checks a scenario document (parsed JSON) and completes its defaults. Never throws. */
export function parseScenario(_document: unknown): Result<Scenario, ScenarioError> {
  throw new Error('not written yet');
}
