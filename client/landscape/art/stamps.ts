/** Small drawings of what stands on the land, rendered once at the size at which they will be stamped. */
import { blank } from './canvas.ts';
import { drawStation, drawTechnopole, drawUniversity } from './landmarks.ts';
import type { Drawing } from './solid.ts';
import { drawHouse, drawTower, drawTree } from './townscape.ts';
import { drawChimney, drawShed } from './works.ts';

/** A picture with the point (in units, from its top left corner) that touches the ground. */
export interface Stamp {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly footX: number;
  readonly footY: number;
}

function stamp(left: number, right: number, up: number, down: number, scale: number, draw: Drawing): Stamp {
  const width = left + right;
  const height = up + down;
  const { canvas, pen } = blank(width * scale, height * scale);
  pen.scale(scale, scale);
  pen.translate(left, up);
  pen.lineJoin = 'round';
  draw(pen);
  return { canvas, width, height, footX: left, footY: up };
}

/** How many storeys the tallest tower has, less one. */
export const STOREYS = 9;
const VARIANTS = 4;

export interface Stamps {
  tower(storeys: number, chance: number): Stamp;
  house(chance: number): Stamp;
  tree(chance: number): Stamp;
  chimney(chance: number): Stamp;
  shed(chance: number): Stamp;
  readonly station: Stamp;
  readonly technopole: Stamp;
  readonly university: Stamp;
}

/** All drawings, at `scale` pixels a unit. */
export function makeStamps(scale: number): Stamps {
  const all = (make: (variant: number) => Stamp, count = VARIANTS): Stamp[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const towers = all((storeys) => stamp(7, 13, 24 + storeys * 6.5, 6, scale, drawTower(storeys, storeys)), STOREYS);
  const slim = all((storeys) => stamp(7, 13, 24 + storeys * 6.5, 6, scale, drawTower(storeys, storeys + 1)), STOREYS);
  const houses = all((variant) => stamp(6, 8, 12, 5, scale, drawHouse(variant)));
  const trees = all((variant) => stamp(7, 8, 18, 4, scale, drawTree(variant)));
  const chimneys = all((variant) => stamp(12, 18, 34, 9, scale, drawChimney(variant)), 2);
  const sheds = all((variant) => stamp(11, 15, 14, 9, scale, drawShed(variant)), 3);
  const pick = (from: readonly Stamp[], chance: number): Stamp => from[Math.floor(chance * 997) % from.length]!;
  return {
    tower: (storeys, chance) => ((chance * 10) % 1 < 0.5 ? towers : slim)[Math.max(0, Math.min(STOREYS - 1, storeys))]!,
    house: (chance) => pick(houses, chance),
    tree: (chance) => pick(trees, chance),
    chimney: (chance) => pick(chimneys, chance),
    shed: (chance) => pick(sheds, chance),
    station: stamp(16, 20, 20, 11, scale, drawStation),
    technopole: stamp(16, 20, 24, 11, scale, drawTechnopole),
    university: stamp(15, 19, 24, 11, scale, drawUniversity),
  };
}
