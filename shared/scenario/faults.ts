/** What can be wrong with a scenario document. */
export const SCENARIO_FAULTS = [
  'notAnObject',
  'format',
  'version',
  'newerVersion',
  'missing',
  'wrongType',
  'outOfRange',
  'length',
  'malformed',
  'unknownChoice',
  'unknownField',
  'duplicate',
  'samePlace',
  'sum',
  'offer',
  'noSeat',
  'noHeadquarters',
  'outside',
  'unknownTerritory',
  'order',
] as const;
export type ScenarioFault = (typeof SCENARIO_FAULTS)[number];

/** One thing that is wrong, and where. */
export interface ScenarioIssue {
  readonly code: ScenarioFault;
  /** Where in the document, e.g. `territories[3].skills.craft`; empty for the document itself. */
  readonly path: string;
  /** One English sentence for logs and the command line. */
  readonly message: string;
}

/** The first issue, and with it every issue found (at most `MOST_ISSUES`), in the order of the document's schema. */
export interface ScenarioError extends ScenarioIssue {
  readonly issues: readonly ScenarioIssue[];
}

/** More than anybody will read at once. */
export const MOST_ISSUES = 50;

const LONGEST_KEY = 40;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `['territories', 3, 'skills']` as `territories[3].skills`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    const name = String(key).slice(0, LONGEST_KEY);
    if (typeof key === 'number') path += `[${key}]`;
    else if (!IDENTIFIER.test(name)) path += `[${JSON.stringify(name)}]`;
    else path += path === '' ? name : `.${name}`;
  }
  return path;
}

/** An issue whose sentence starts with the place itself. */
export function issue(code: ScenarioFault, keys: readonly PropertyKey[], predicate: string): ScenarioIssue {
  const path = pathOf(keys);
  return { code, path, message: `${path === '' ? 'The document' : path} ${predicate}.` };
}
