/** Labels on the screen, of one size whatever the zoom, rearranged as the view changes. */
import type Phaser from 'phaser';
import type { TerritoryKind } from '../../../shared/dimensions.ts';
import { drawLabel, type LabelPicture } from '../art/labels.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import type { Camera } from './camera.ts';
import { placeLabels, type Rect, type Wanted } from './labelLayout.ts';

/** What is named first where not everything can be. */
const RANK: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 4,
  regionalCity: 3,
  industrialBasin: 2,
  smallTown: 1,
  rural: 0,
};

interface Label {
  readonly image: Phaser.GameObjects.Image;
  readonly picture: LabelPicture;
}

export class LabelLayer {
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #ratio: number;
  readonly #depth: number;
  #labels: readonly Label[] = [];
  /** Where the labels stand now, CSS pixels. */
  rects: readonly Rect[] = [];
  #offsets = new Map<number, Vec>();
  #own: number | null | undefined;
  #compact: boolean | undefined;

  constructor(scene: Phaser.Scene, geography: Geography, ratio: number, depth: number) {
    this.#scene = scene;
    this.#geography = geography;
    this.#ratio = ratio;
    this.#depth = depth;
  }

  /** Draws the labels; `compact` for a small host. */
  prepare(own: number | null, compact: boolean): void {
    if (own === this.#own && compact === this.#compact) return;
    this.#own = own;
    this.#compact = compact;
    for (const { image } of this.#labels) image.destroy();
    this.#labels = this.#geography.cells.map(({ name, kind }, i) => {
      const size = (compact ? 11.5 : 13) + (kind === 'metropolis' ? 3 : kind === 'regionalCity' ? 1 : 0);
      const picture = drawLabel({ text: name, kind, size, isOwn: i === own }, this.#ratio);
      const key = `label-${i}`;
      if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
      this.#scene.textures.addCanvas(key, picture.canvas);
      return { picture, image: this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(this.#depth) };
    });
  }

  /** Places them for this view. */
  arrange(camera: Camera, heights: readonly number[], selected: number | null): void {
    const wanted = this.#labels.map(({ picture }, id): Wanted => {
      const { kind } = this.#geography.cells[id]!;
      const isFirst = id === selected || id === this.#own;
      return {
        id,
        anchor: this.#anchor(camera, heights, id),
        width: picture.width,
        height: picture.height,
        priority: (id === selected ? 20 : 0) + (id === this.#own ? 10 : 0) + RANK[kind],
        mustShow: isFirst,
      };
    });
    this.#offsets = new Map(
      placeLabels(wanted, camera.room).map(({ id, left, top }) => {
        const [x, y] = wanted[id]!.anchor;
        return [id, [left - x, top - y]];
      }),
    );
    this.follow(camera, heights);
  }

  /** Keeps each label where it stood beside its town, as the land rises and sinks under it. */
  follow(camera: Camera, heights: readonly number[]): void {
    const rects: Rect[] = [];
    this.#labels.forEach(({ image, picture }, id) => {
      const offset = this.#offsets.get(id);
      image.setVisible(offset !== undefined);
      if (!offset) return;
      const [x, y] = this.#anchor(camera, heights, id);
      const left = this.#snap(x + offset[0]);
      const top = this.#snap(y + offset[1]);
      rects.push({ left, top, right: left + picture.width, bottom: top + picture.height });
      image.setPosition(...camera.toPlane([left, top])).setScale(1 / (camera.zoom * this.#ratio));
    });
    this.rects = rects;
  }

  /** The point that a label names, CSS pixels. */
  #anchor(camera: Camera, heights: readonly number[], id: number): Vec {
    const [x, y] = this.#geography.cells[id]!.town;
    return camera.toHost([x, y - heights[id]!]);
  }

  /** To whole pixels of the canvas, for sharp letters. */
  #snap(value: number): number {
    return Math.round(value * this.#ratio) / this.#ratio;
  }
}
