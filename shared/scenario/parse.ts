import type { TerritoryId } from '../brand.ts';
import { ACTIVITIES, SKILLS } from '../dimensions.ts';
import { fail, ok, type Result } from '../result.ts';
import { CHECKS, completeOffer } from './checks.ts';
import { issue, MOST_ISSUES, type ScenarioError, type ScenarioIssue } from './faults.ts';
import { issuesOf } from './issues.ts';
import type { Scenario } from './scenario.ts';
import { FORMAT, type ScenarioDocument, scenarioSchema, VERSION } from './schema.ts';
import { normalised } from './shares.ts';

export type { ScenarioError, ScenarioFault, ScenarioIssue } from './faults.ts';

/** Is it a document of this format and version at all? Asked first, so that a newer file is not called malformed. */
function checkHeader(document: unknown): ScenarioIssue | null {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return issue('notAnObject', [], 'must be an object');
  const { format, version } = document as Record<string, unknown>;
  if (format !== FORMAT) return issue('format', ['format'], `must be "${FORMAT}": this is not a scenario`);
  if (version === VERSION) return null;
  if (typeof version === 'number' && version > VERSION)
    return issue('newerVersion', ['version'], `is newer than ${VERSION}, the newest that this game reads`);
  return issue('version', ['version'], `must be ${VERSION}`);
}

const toTerritory = (territory: ScenarioDocument['territories'][number]): Scenario['territories'][number] => ({
  ...territory,
  id: territory.id as TerritoryId,
  skills: normalised(SKILLS, territory.skills),
  activities: normalised(ACTIVITIES, territory.activities),
  offer: completeOffer(territory),
});

function toScenario({ $schema, format, version, ...rest }: ScenarioDocument): Scenario {
  const calendar = rest.calendar.map((event) => ({ ...event, territory: event.territory as TerritoryId }));
  return { ...rest, calendar, territories: rest.territories.map(toTerritory) };
}

function refuse(issues: readonly ScenarioIssue[]): Result<never, ScenarioError> {
  return fail({ ...issues[0]!, issues: issues.slice(0, MOST_ISSUES) });
}

/**
 * Checks a scenario document (parsed JSON), completes its defaults and normalises its shares. Never throws.
 * Faults of form are all reported together; rules across fields are looked at once the form is right.
 */
export function parseScenario(document: unknown): Result<Scenario, ScenarioError> {
  const header = checkHeader(document);
  if (header !== null) return refuse([header]);
  const parsed = scenarioSchema.safeParse(document);
  if (!parsed.success) return refuse(parsed.error.issues.flatMap((found) => issuesOf(found, document)));
  const issues = CHECKS.flatMap((check) => check(parsed.data));
  return issues.length > 0 ? refuse(issues) : ok(toScenario(parsed.data));
}
