import { randomInt } from 'node:crypto';
import { nanoid } from 'nanoid';
import type { MatchId, PlayerId } from '../shared/brand.ts';
import { openHeader } from '../shared/match/match.ts';
import { emptyTable } from '../shared/match/reduce.ts';
import type { MatchOrder, OpenedMatch } from '../shared/protocol/api.ts';
import { standingOf } from './board.ts';
import { HttpError } from './http/reply.ts';
import { drawCode } from './identity.ts';
import type { ScenarioFile } from './scenarios.ts';
import { CodeTaken, type MatchStore } from './store/store.ts';

/** What it takes to open matches and to find them. */
export interface Matches {
  readonly store: MatchStore;
  readonly scenarios: ReadonlyMap<string, ScenarioFile>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Opens a match under a code that is free. Throws `unknownScenario`. */
export async function open(
  { store, scenarios, now }: Matches,
  host: PlayerId,
  order: MatchOrder,
): Promise<OpenedMatch> {
  const file = scenarios.get(order.scenario);
  if (!file) throw new HttpError('unknownScenario', `There is no scenario "${order.scenario}".`);
  const { rules, seed = randomInt(2 ** 32) } = order;
  for (;;) {
    const match = nanoid() as MatchId;
    const code = drawCode();
    const opened = openHeader({ match, code, host, seed, rules, scenario: file.document, at: now() });
    if (!opened.ok) throw new Error(`the scenario ${order.scenario} was valid at the start: ${opened.error.message}`);
    const header = opened.value;
    const table = { header, scenario: file.scenario, state: emptyTable(file.scenario, header) };
    try {
      await store.create(header, standingOf(table, header.at));
      return { match, code };
    } catch (error) {
      if (!(error instanceof CodeTaken)) throw error;
    }
  }
}
