/** The raised land, baked: strata from the sea up, faces multiplied by their colour, then everything that stands. */
import type { Item } from '../decor.ts';
import { type Geography, SLANT } from '../geography/geography.ts';
import type { Standing } from '../model.ts';
import { isHidden, STRATUM } from '../relief.ts';
import { clear, type Pen, pathOf } from './canvas.ts';
import { cliff, INK, land } from './palette.ts';
import { STOREYS, type Stamp, type Stamps } from './stamps.ts';
import type { Top } from './tops.ts';

/** What the baker keeps from one bake to the next. */
export interface LandKit {
  readonly geography: Geography;
  readonly paths: readonly Path2D[];
  readonly tops: readonly Top[];
  readonly stamps: Stamps;
  /** Magnification of what stands. */
  readonly size: number;
}

/** The part of the picture to bake: units at its top left corner, and pixels a unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const pathsOf = (geography: Geography): Path2D[] => geography.cells.map((cell) => pathOf(cell.rings));

/** Bakes what a view shows of the land. */
export function bakeLand(
  pen: Pen,
  kit: LandKit,
  view: View,
  standings: readonly Standing[],
  heights: readonly number[],
  items: readonly Item[],
): void {
  clear(pen);
  const lift = (height: number): void =>
    pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, (-view.y - height) * view.scale);
  strata(pen, kit, lift, standings, heights);
  lift(0);
  for (const item of items) {
    const { territory, x, y } = item.lot;
    if (!isHidden(kit.geography, heights, territory, [x, y]))
      put(pen, kit, item, standings[territory]!, heights[territory]!);
  }
}

/**
 * Level by level, so that what lies in front and higher covers what lies behind: silhouettes on one level never
 * overlap, hence their order does not matter.
 */
function strata(
  pen: Pen,
  kit: LandKit,
  lift: (height: number) => void,
  standings: readonly Standing[],
  heights: readonly number[],
): void {
  const levels = heights.map((height) => Math.floor(height / STRATUM));
  for (let level = 0; level <= Math.max(...levels); level++) {
    for (let i = 0; i < heights.length; i++) {
      const { attractiveness } = standings[i]!;
      if (level > levels[i]!) continue;
      const isTop = level === levels[i]!;
      lift(isTop ? heights[i]! : level * STRATUM);
      pen.fillStyle = isTop ? land(attractiveness) : cliff(attractiveness, level / levels[i]!, level % 5 === 4);
      pen.fill(kit.paths[i]!, 'evenodd');
      if (!isTop) continue;
      shadows(pen, kit, heights, i);
      face(pen, kit, i);
    }
  }
}

/** Light comes from the north-west: how far a shadow reaches for each unit of height, and what it takes away. */
const SHADOW = { east: 0.55, south: 0.2, steps: 4, ink: 'rgb(24 20 48 / 0.3)' };

/** The shadows that higher neighbours cast on the face of a territory. */
function shadows(pen: Pen, { geography, paths }: LandKit, heights: readonly number[], territory: number): void {
  const cast = new Path2D();
  for (const neighbour of geography.cells[territory]!.neighbours) {
    const above = heights[neighbour]! - heights[territory]!;
    for (let step = 1; step <= SHADOW.steps && above > STRATUM; step++) {
      const reach = (above * step) / SHADOW.steps;
      cast.addPath(paths[neighbour]!, new DOMMatrix([1, 0, 0, 1, reach * SHADOW.east, reach * SHADOW.south]));
    }
  }
  pen.save();
  pen.clip(paths[territory]!, 'evenodd');
  pen.fillStyle = SHADOW.ink;
  pen.fill(cast);
  pen.restore();
}

function face(pen: Pen, kit: LandKit, territory: number): void {
  const { canvas, box } = kit.tops[territory]!;
  pen.globalCompositeOperation = 'multiply';
  pen.drawImage(canvas, box.x, box.y, box.width, box.height);
  pen.globalCompositeOperation = 'source-over';
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  pen.globalAlpha = 0.5;
  pen.lineWidth = 1.2;
  pen.stroke(kit.paths[territory]!);
  pen.globalAlpha = 1;
}

function stampOf(stamps: Stamps, { thing, lot }: Item, standing: Standing): Stamp {
  if (thing === 'tower') {
    const centrality = Math.max(0, 1 - lot.order / 22);
    return stamps.tower(Math.round(standing.skyline * STOREYS * centrality * (0.65 + 0.5 * lot.chance)), lot.chance);
  }
  if (thing === 'station' || thing === 'technopole' || thing === 'university') return stamps[thing];
  return stamps[thing](lot.chance);
}

/** Stamps one item; what is being built or cleared is smaller. */
function put(pen: Pen, kit: LandKit, item: Item, standing: Standing, height: number): void {
  const stamp = stampOf(kit.stamps, item, standing);
  const scale = kit.size * (0.35 + 0.65 * item.grown);
  const { x, y } = item.lot;
  pen.globalAlpha = Math.min(1, 0.2 + item.grown);
  pen.drawImage(
    stamp.canvas,
    x - stamp.footX * scale,
    y - height - stamp.footY * scale,
    stamp.width * scale,
    stamp.height * scale,
  );
  pen.globalAlpha = 1;
}

/** Extra room around the land that the picture needs: above for heights and towers, around for ink. */
export const MARGIN = { side: 24, above: 210, below: 24 / SLANT };
