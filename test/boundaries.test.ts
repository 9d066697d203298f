/** The import graph of the house, held against the picture in docs/architecture.md: arrows point down only. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each room may import beside itself. A room that is not named here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/maths': [],
  'shared/offer': ['shared'],
  'shared/economy': ['shared', 'shared/maths', 'shared/offer', 'shared/scenario'],
  'shared/pact': ['shared', 'shared/offer', 'shared/economy'],
  'shared/scenario': ['shared', 'shared/maths', 'shared/offer'],
  'shared/bots': ['shared', 'shared/maths', 'shared/offer', 'shared/scenario', 'shared/economy', 'shared/pact'],
  'shared/match': [
    'shared',
    'shared/maths',
    'shared/offer',
    'shared/economy',
    'shared/scenario',
    'shared/pact',
    'shared/bots',
  ],
  'shared/log': ['shared', 'shared/maths', 'shared/offer', 'shared/economy', 'shared/match'],
  'shared/forecast': ['shared', 'shared/offer', 'shared/economy', 'shared/scenario', 'shared/match'],
  'shared/protocol': ['shared', 'shared/match', 'shared/scenario'],
  shared: [],
  server: ['shared/*'],
  client: ['shared/*', 'assets/*'],
  'assets/locales': ['shared/*'],
  tools: ['shared/*', 'assets/*', 'server'],
  test: ['shared/*', 'server', 'client', 'assets/*', 'tools'],
};

/** Packages that a room may use; elsewhere none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'shared/scenario': /^zod(\/mini)?$/,
  'shared/match': /^zod\/mini$/,
  'shared/log': /^zod\/mini$/,
  'shared/protocol': /^zod\/mini$/,
  server: /^(node:|colyseus$|@colyseus\/|zod|nanoid$)/,
  client:
    /^(preact|@preact\/|phaser$|colyseus\.js$|nanoid$|uqr$|zod|@fontsource-variable\/|@tabler\/icons\/|d3-delaunay$|polygon-clipping$)/,
  tools: /^(node:|vite$|zod(\/mini)?$|playwright-core$)/,
  test: /^(node:|vite|vitest|playwright-core$|colyseus|@colyseus\/|zod|preact|@preact\/|nanoid$|quickjs-emscripten-core$|@jitl\/quickjs-)/,
};

/** Edges that stand against the picture for now. This list may only shrink. */
const ALLOWED: readonly string[] = [];

/** The room of a path relative to the root: two folders deep below `shared` and `assets`, one elsewhere. */
function roomOf(path: string): string {
  const [top, second, third] = path.split('/');
  const nested = (top === 'shared' && third !== undefined) || top === 'assets';
  return nested ? `${top}/${second}` : top!;
}

const sources = globSync('{shared,server,client,assets,tools,test}/**/*.{ts,tsx}', { cwd: ROOT });

/** Every module that a file names, types included. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

const mayImport = (from: string, to: string): boolean =>
  from === to ||
  (MAY_IMPORT[from] ?? []).some((allowed) =>
    allowed.endsWith('/*') ? to.startsWith(allowed.slice(0, -2)) : allowed === to,
  );

describe('the import graph', () => {
  it('finds the house', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect([...new Set(sources.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('has arrows that point down only', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(ROOT, join(ROOT, dirname(path), target)))
        .filter((target) => !mayImport(roomOf(path), roomOf(target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong.sort()).toEqual([...ALLOWED].sort());
  });

  it('uses only the packages that each room may use', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => !target.startsWith('.') && !PACKAGES[roomOf(path)]?.test(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the landscape know no room, and the home page no Phaser', () => {
    const landscape = sources.filter((path) => path.startsWith('client/landscape/'));
    const known = landscape
      .flatMap(importsOf)
      .filter((target) => /colyseus|\/net\/|\/match\/|\/protocol\//.test(target));
    expect(known).toEqual([]);
    const outside = sources.filter((path) => path.startsWith('client/') && !path.startsWith('client/landscape/'));
    expect(outside.flatMap(importsOf).filter((target) => target === 'phaser')).toEqual([]);
  });
});
