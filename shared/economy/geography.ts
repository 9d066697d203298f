/** Who is near whom: computed once a match, shared by all its worlds. Distances in km. */
import { exp } from '../maths/exp.ts';
import { hashText } from '../maths/hash.ts';
import type { Territory } from '../scenario/scenario.ts';
import { type Neighbours, neighbours } from './neighbours.ts';
import { bySkill, LABOUR } from './parameters/people.ts';
import { INFORMATION } from './parameters/places.ts';

/** The map in blocks of neighbouring places (`blocks.ts`): those of block b are first[b] … first[b + 1] − 1. */
export interface Geography {
  readonly size: number;
  /** 32-bit name of each territory, by which its luck is drawn: it moves with the territory, not with its rank. */
  readonly key: Int32Array;

  readonly blocks: number;
  readonly first: Int32Array;
  readonly blockOf: Int32Array;
  /** Name of each block for its luck: of a block of one place, that place's own. */
  readonly blockKey: Int32Array;
  /** Places in the largest block: length of the rows of `inside`. */
  readonly widest: number;
  /** Distance of each place to those of its own block, place × rank within the block. */
  readonly inside: Float64Array;
  /** Distance between the centres of blocks, blocks × blocks. */
  readonly between: Float64Array;
  /** How far distance lets migrants of each skill group through, laid out like `inside` and `between`. */
  readonly nearInside: readonly Float64Array[];
  readonly nearBetween: readonly Float64Array[];

  /** Commuting e^(−d/20) under 75 km; information and services e^(−d/26) under 150 km. Always exact. */
  readonly commuting: Neighbours;
  readonly spillOver: Neighbours;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const apart = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** Where people of a block live on the mean, as the match starts. */
function centre(members: readonly Territory[]): Point {
  if (members.length === 1) return members[0]!;
  const people = members.reduce((sum, { population }) => sum + population, 0);
  const mean = (read: (place: Territory) => number): number =>
    members.reduce((sum, place) => sum + read(place) * place.population, 0) / people;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function nameOf(members: readonly Territory[]): number {
  const names = members.map(({ id }) => id);
  return hashText(names.length === 1 ? names[0]! : `block ${names.join(' ')}`);
}

function distancesInside(blocks: readonly (readonly Territory[])[], size: number, widest: number): Float64Array {
  const inside = new Float64Array(size * widest);
  let row = 0;
  for (const members of blocks) {
    for (const a of members) {
      for (let i = 0; i < members.length; i++) inside[row * widest + i] = apart(a, members[i]!);
      row++;
    }
  }
  return inside;
}

/** `blocks` are the places of the map, block by block: the order in which the world has them. */
export function createGeography(blocks: readonly (readonly Territory[])[]): Geography {
  const places = blocks.flat();
  const first = Int32Array.of(0, ...blocks.map(({ length }) => length));
  for (let b = 0; b < blocks.length; b++) first[b + 1]! += first[b]!;
  const widest = Math.max(...blocks.map(({ length }) => length));
  const centres = blocks.map(centre);
  const inside = distancesInside(blocks, places.length, widest);
  const between = Float64Array.from(centres.flatMap((a) => centres.map((b) => apart(a, b))));
  const reaches = Array.from(bySkill((skill) => skill.reach));
  const nearness = (distances: Float64Array): Float64Array[] =>
    reaches.map((reach) => distances.map((distance) => exp(-distance / reach)));
  return {
    size: places.length,
    key: Int32Array.from(places, ({ id }) => hashText(id)),
    blocks: blocks.length,
    first,
    blockOf: Int32Array.from(blocks.flatMap((members, b) => members.map(() => b))),
    blockKey: Int32Array.from(blocks, nameOf),
    widest,
    inside,
    between,
    nearInside: nearness(inside),
    nearBetween: nearness(between),
    commuting: neighbours(places, apart, LABOUR.commute, LABOUR.commuteLimit),
    spillOver: neighbours(places, apart, INFORMATION.decay, INFORMATION.limit),
  };
}

/** km between two places; between those of different blocks, from centre to centre. */
export function distanceBetween({ blockOf, blocks, between, inside, widest, first }: Geography, a: number, b: number) {
  const [i, j] = [blockOf[a]!, blockOf[b]!];
  return i === j ? inside[a * widest + b - first[i]!]! : between[i * blocks + j]!;
}
