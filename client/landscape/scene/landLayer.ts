/** The land on the screen: baked whole for each year, and sharp where the view rests close up. */
import type Phaser from 'phaser';
import { type Box, boxOf } from '../art/canvas.ts';
import { bakeLand, type LandKit, MARGIN, pathsOf } from '../art/land.ts';
import { makeStamps, type Stamps } from '../art/stamps.ts';
import { bakeTops } from '../art/tops.ts';
import { type Item, itemsOf, type Lot, lotsOf } from '../decor.ts';
import type { Geography } from '../geography/geography.ts';
import type { Standing } from '../model.ts';
import { Baked } from './baked.ts';

/** Where the picture of the land may reach, in units. */
export function pictureOf(geography: Geography): Box {
  const { x, y, width, height } = boxOf(geography.shore.flat(), MARGIN.side);
  return { x, y: y - MARGIN.above, width, height: height + MARGIN.above + MARGIN.below };
}

export class LandLayer {
  readonly picture: Baked;
  readonly #geography: Geography;
  readonly #paths: readonly Path2D[];
  readonly #stamps = new Map<number, Stamps>();
  #lots: readonly Lot[] = [];
  #items: readonly Item[] = [];
  #size = 0;
  #tops: LandKit['tops'] = [];
  #topScale = 0;
  #standings: readonly Standing[] = [];
  #heights: readonly number[] = [];

  constructor(scene: Phaser.Scene, geography: Geography, depth: number) {
    this.#geography = geography;
    this.#paths = pathsOf(geography);
    this.picture = new Baked(scene, 'land', pictureOf(geography), depth, (pen, view) => {
      if (this.#standings.length === 0) return;
      const stamps = this.#stampsFor(view.scale);
      const kit = { geography, paths: this.#paths, tops: this.#tops, stamps, size: this.#size };
      bakeLand(pen, kit, view, this.#standings, this.#heights, this.#items);
    });
  }

  /** Fits the drawings to `scale`, pixels a unit of the whole picture; `size` magnifies what stands. */
  prepare(scale: number, size: number): void {
    const topScale = Math.min(1.8, Math.max(0.7, scale * 1.4));
    if (Math.abs(topScale - this.#topScale) > 0.1) {
      this.#topScale = topScale;
      this.#tops = bakeTops(this.#geography, topScale);
    }
    if (size === this.#size) return;
    this.#size = size;
    this.#lots = lotsOf(this.#geography, size);
    this.#stamps.clear();
  }

  /** Shows these standings: at once, or below the picture before, which `picture.setGhost` then takes away. */
  show(standings: readonly Standing[], heights: readonly number[], isFading: boolean): void {
    this.#standings = standings;
    this.#heights = heights;
    this.#settle();
    if (isFading) this.picture.bakeBelow();
    else this.picture.bake();
  }

  /** Draws the same again, for another size of the view. */
  rebake(): void {
    this.#settle();
    this.picture.bake();
  }

  #settle(): void {
    this.#items = itemsOf(this.#lots, this.#standings, this.#size).sort((a, b) => a.lot.y - b.lot.y);
  }

  /** Stamps near the wanted size: a few sets are enough for all zooms. */
  #stampsFor(scale: number): Stamps {
    const step = Math.round(Math.log2(Math.max(0.25, scale * this.#size)) * 2);
    const stamps = this.#stamps.get(step) ?? makeStamps(2 ** (step / 2));
    this.#stamps.set(step, stamps);
    return stamps;
  }
}
