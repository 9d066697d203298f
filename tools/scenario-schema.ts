/**
 * Writes the published JSON Schema of scenario files from the schema that the game itself parses with:
 *   npx node tools/scenario-schema.ts
 */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { scenarioSchema } from '../shared/scenario/schema.ts';

export const SCHEMA_FILE = new URL('../assets/scenarios/scenario.schema.json', import.meta.url);

/** The text of the file; JSON Schema draft 2020-12, of what a person may write. */
export const schemaText = (): string => `${JSON.stringify(z.toJSONSchema(scenarioSchema, { io: 'input' }), null, 2)}\n`;

if (import.meta.main) writeFileSync(SCHEMA_FILE, schemaText());
