import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../tools/scenario-schema.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | false;
  readonly additionalProperties?: boolean | Node;
}

/** Every named field of a schema with its path. */
function fields(node: Node, path = ''): (readonly [string, Node])[] {
  const own = Object.entries(node.properties ?? {}).map(([key, child]) => [`${path}.${key}`, child] as const);
  const items = node.items ? fields(node.items, `${path}[]`) : [];
  return [...own, ...own.flatMap(([at, child]) => fields(child, at)), ...items];
}

describe('the published JSON Schema', () => {
  it('is what tools/scenario-schema.ts makes (run it again)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  it('describes every field and closes every object, or says what else may stand in it', () => {
    const all = fields(JSON.parse(schemaText()) as Node);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
    const isClosed = ({ additionalProperties: more }: Node) =>
      more === false || Boolean(typeof more === 'object' && more.description);
    const open = all.filter(([, node]) => node.properties && !isClosed(node));
    expect(open.map(([path]) => path)).toEqual([]);
  });
});
