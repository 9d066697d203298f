/** The scenarios that come with the game. A document is fetched when somebody plays it. */
import type { TerritoryKind } from '../../shared/dimensions.ts';
import type { Words } from '../../shared/scenario/scenario.ts';

/** What the home page reads of a document. Those that come with the game are held valid by their tests. */
export interface ScenarioOutline {
  readonly summary: Words;
  readonly territories: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: TerritoryKind;
    /** Left out, it is a seat. */
    readonly seat?: boolean;
  }[];
}

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
export const loadOutline = async (id: string): Promise<ScenarioOutline | null> =>
  (await loadDocument(id)) as ScenarioOutline | null;
