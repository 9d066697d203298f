/** A scenario by its name, its file, or how it is generated. */
import { existsSync, readdirSync } from 'node:fs';
import { parseScenario } from '../../shared/scenario/parse.ts';
import { InputError, readText, wholeNumber } from '../../tools/command.ts';
import { USAGE } from './arguments.ts';
import { generated, type Region } from './regions.ts';
import { readScenario } from './valmarche.ts';

const FOLDER = new URL('../../assets/scenarios/', import.meta.url);
const GENERATED = 'generated';
const LARGEST_SEED = 2 ** 32 - 1;

const known = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

function fromFile(file: string): Region {
  if (!existsSync(file))
    throw new InputError(`"${file}" is neither a scenario (${known().join(', ')}) nor a file.\n${USAGE}`);
  const text = readText(file);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new InputError(`${file} is not JSON.`);
  }
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new InputError(`${file}: ${parsed.error.path}: ${parsed.error.message}`);
  return { name: parsed.value.id, how: 'fixed', scenario: parsed.value };
}

/** The fictive region is moved a little by each seed; every other map stays, and only luck differs. */
export function namedRegion(name: string): Region {
  if (name === GENERATED) return { name, how: 'generated' };
  if (name.startsWith(`${GENERATED}:`)) {
    const seed = wholeNumber('scenario generated', name.slice(GENERATED.length + 1), 0, LARGEST_SEED);
    return { name, how: 'fixed', scenario: generated(seed) };
  }
  if (!known().includes(name)) return fromFile(name);
  return { name, how: name === 'valmarche' ? 'jittered' : 'fixed', scenario: readScenario(name) };
}
