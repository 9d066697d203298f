import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../../shared/dimensions.ts';
import { checkOffer } from '../../../shared/offer/offer.ts';
import { pathOf, SCENARIO_FAULTS, type ScenarioError } from '../../../shared/scenario/faults.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { seeded } from '../seeded.ts';
import { scenarioFile } from './files.ts';

/** A fresh seed each run, in the name of its test; one that fails is added to the list or set in FUZZ_SEED. */
const fresh = Number(process.env.FUZZ_SEED ?? Date.now() % 4294967296);
const SEEDS = [1, 1975, 20041994, fresh];
const MUTATIONS = 400;

type Next = () => number;
type Container = Record<string, unknown>;

const JUNK: readonly unknown[] = [
  null,
  true,
  '',
  'x'.repeat(3000),
  '\u0000',
  '__proto__',
  0,
  -0,
  -1,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [[[]]],
  { length: 3 },
  undefined,
];

const oneOf = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!;

/** Walks down at random to some field of the document. */
function somewhere(document: unknown, next: Next): { holder: Container; keys: PropertyKey[] } {
  let holder = document as Container;
  const keys: PropertyKey[] = [];
  for (;;) {
    const key = oneOf(Object.keys(holder), next);
    keys.push(Array.isArray(holder) ? Number(key) : key);
    const value = holder[key];
    const below = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (!below || next() < 0.15) return { holder, keys };
    holder = value as Container;
  }
}

const MUTATE: readonly ((holder: Container, key: string, next: Next) => void)[] = [
  (holder, key) => Reflect.deleteProperty(holder, key),
  (holder, key, next) => Object.assign(holder, { [key]: oneOf(JUNK, next) }),
  (holder, key, next) => Object.assign(holder, { [key]: Number(holder[key]) * (next() * 4 - 1) }),
  (holder, key, next) => Object.assign(holder, { [`${key}${Math.floor(next() * 9)}`]: 1 }),
  (holder, key, next) => Object.assign(holder, { [key]: oneOf(Object.values(holder), next) }),
  (holder) => Object.defineProperty(holder, '__proto__', { value: {}, enumerable: true, configurable: true }),
];

function expectSane(scenario: Scenario): void {
  expect(new Set(scenario.territories.map(({ id }) => id)).size).toBe(scenario.territories.length);
  for (const { skills, offer, population } of scenario.territories) {
    expect(SKILLS.reduce((sum, id) => sum + skills[id], 0)).toBe(1);
    expect(checkOffer(offer)).toBeNull();
    expect(population).toBeGreaterThan(0);
  }
}

/** The fault is where the mutation was, above it or below it, or is one that another territory shows. */
function expectPointed(error: ScenarioError, mutated: string): void {
  const near = ({ path }: { path: string }) => path.startsWith(mutated) || mutated.startsWith(path);
  const shared = ['duplicate', 'samePlace', 'outside'].includes(error.code);
  expect(shared || error.issues.some(near), `${error.path} for ${mutated}`).toBe(true);
  for (const { code, message } of error.issues) {
    expect(SCENARIO_FAULTS).toContain(code);
    expect(message).toMatch(/^\S[\s\S]*\.$/);
  }
}

describe.each(SEEDS)('with seed %i', (seed) => {
  it(`${MUTATIONS} mutations each parse, or are refused with a code and a place`, () => {
    const next = seeded(seed);
    let refusals = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const document = scenarioFile('valmarche');
      const { holder, keys } = somewhere(document, next);
      oneOf(MUTATE, next)(holder, String(keys.at(-1)), next);
      const parsed = parseScenario(document);
      if (parsed.ok) expectSane(parsed.value);
      else expectPointed(parsed.error, pathOf(keys.slice(0, -1)));
      refusals += parsed.ok ? 0 : 1;
    }
    // The mutations bite, and not all of them are fatal.
    expect(refusals).toBeGreaterThan(MUTATIONS / 4);
    expect(refusals).toBeLessThan(MUTATIONS);
  });
});
