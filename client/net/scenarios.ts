/** The scenarios that come with the game. A document is fetched when somebody plays it. */
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const documents = import.meta.glob<unknown>(
  ['../../assets/scenarios/*.json', '!../../assets/scenarios/*.schema.json'],
  { import: 'default' },
);

/** The raw document, as a log's header keeps it; `null` where there is no such scenario. A file is named by its id. */
export async function loadDocument(id: string): Promise<unknown> {
  const load = documents[`../../assets/scenarios/${id}.json`];
  return load ? await load() : null;
}

/** `null` where there is no such scenario. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  const parsed = parseScenario(await loadDocument(id));
  return parsed.ok ? parsed.value : null;
}
