/** Every mechanism is held to the fields that its header names. */

import { beforeAll, describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../shared/economy/decisions.ts';
import { hashEstablishments } from '../../../shared/economy/establishments.ts';
import { advance, createWorld } from '../../../shared/economy/index.ts';
import type { Part } from '../../../shared/economy/mechanism.ts';
import { FIELD_NAMES, type Field } from '../../../shared/economy/state.ts';
import { TURN } from '../../../shared/economy/turn.ts';
import { copyWorld, type World } from '../../../shared/economy/world.ts';
import { openYear, type Year } from '../../../shared/economy/year.ts';
import { Hasher } from '../../../shared/maths/hash.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => ({ ...offer, station: 1, exemption: 3, aidUpstream: 4 }));

let year: Year;
/** The world just before each mechanism, in a year in which stations are open. */
const before: World[] = [];

beforeAll(() => {
  const world = copyWorld(advance(createWorld(scenario, 9), offers, 18));
  const seats = [0, 1, 2];
  year = openYear(world, offers, {
    ...NO_DECISIONS,
    agreements: [
      { type: 'equipment', seats, equipment: 'university', host: 1, percent: 5 },
      { type: 'equipment', seats, equipment: 'technopole', host: 0, percent: 5 },
      { type: 'revenue', seats, percent: 50 },
      { type: 'dues', from: 2, to: [0, 1], percent: 10 },
    ],
  });
  for (const mechanism of TURN) {
    before.push(fork(world));
    mechanism.apply(world, year);
  }
});

/** A copy in the middle of a year: with the journal that it has so far. */
function fork(world: World): World {
  const copy = copyWorld(world);
  Object.assign(copy.journal, structuredClone(world.journal));
  return copy;
}

/** A name of what a part holds. */
function fingerprint(world: World, part: Part): string {
  const hasher = new Hasher();
  if (part === 'establishments') hashEstablishments(world.establishments, hasher);
  else if (part === 'headquarters') hasher.array(world.headquarters);
  else if (part === 'margin') hasher.array(world.margin);
  else if (part === 'niche') hasher.array(world.niche);
  else if (part === 'journal') hasher.text(JSON.stringify(world.journal));
  else hasher.array(world.state[part]);
  return hasher.digest();
}

const PARTS: readonly Part[] = [...FIELD_NAMES, 'establishments', 'headquarters', 'margin', 'niche', 'journal'];

describe.each(TURN.map((mechanism, i) => ({ name: mechanism.name, mechanism, i })))('$name', ({ mechanism, i }) => {
  it('writes only what it says it writes', () => {
    const after = fork(before[i]!);
    mechanism.apply(after, year);
    const written = PARTS.filter((part) => fingerprint(after, part) !== fingerprint(before[i]!, part));
    expect(written.filter((part) => !mechanism.writes.includes(part))).toEqual([]);
  });

  it('reads only what it says it reads: with NaN in everything else the result is the same', () => {
    const [clean, poisoned] = [fork(before[i]!), fork(before[i]!)];
    const known = new Set<Part>([...mechanism.reads, ...mechanism.writes]);
    for (const field of FIELD_NAMES) if (!known.has(field)) poisoned.state[field as Field].fill(Number.NaN);
    mechanism.apply(clean, year);
    mechanism.apply(poisoned, year);
    for (const part of mechanism.writes) expect(fingerprint(poisoned, part), part).toBe(fingerprint(clean, part));
  });
});

it('has a name of its own for each', () => {
  expect(new Set(TURN.map(({ name }) => name)).size).toBe(TURN.length);
});
