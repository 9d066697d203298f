/** Labels on the screen, of one size whatever the zoom, rearranged as the view changes. */
import type Phaser from 'phaser';
import type { TerritoryKind } from '../../../shared/dimensions.ts';
import { blank } from '../art/canvas.ts';
import { drawLabel, type LabelPicture, TAGS } from '../art/labels.ts';
import { PAPER } from '../art/palette.ts';
import { type Geography, OUTSIDE, type Vec } from '../geography/geography.ts';
import { seenAt } from '../relief.ts';
import type { Camera } from './camera.ts';
import { leadTo, type Placed, placeLabels, type Rect, type Wanted } from './labelLayout.ts';

/** What is named first where not everything can be. */
const RANK: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 4,
  regionalCity: 3,
  industrialBasin: 2,
  smallTown: 1,
  rural: 0,
};

/** Where a label stands beside the point that it names, CSS pixels. */
interface Place {
  readonly offset: Vec;
  readonly isLed: boolean;
}

export class LabelLayer {
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #ratio: number;
  readonly #pictures = new Map<string, LabelPicture>();
  readonly #images: readonly Phaser.GameObjects.Image[];
  /** The lines that lead to labels which stand far off. */
  readonly #leaders: readonly Phaser.GameObjects.Image[];
  /** Where the labels stand now, CSS pixels. */
  rects: readonly Rect[] = [];
  #places = new Map<number, Place>();
  own: number | null = null;
  selected: number | null = null;
  /** Height of the letters of most names, CSS pixels. */
  letters = 13;

  constructor(scene: Phaser.Scene, geography: Geography, ratio: number, depth: number) {
    this.#scene = scene;
    this.#geography = geography;
    this.#ratio = ratio;
    const { canvas, pen } = blank(4, 2);
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, 4, 2);
    scene.textures.addCanvas('leader', canvas);
    const blanks = (): Phaser.GameObjects.Image[] =>
      geography.cells.map(() => scene.add.image(0, 0, 'leader').setOrigin(0).setDepth(depth).setVisible(false));
    this.#leaders = blanks();
    this.#images = blanks();
  }

  /** Draws the label of a territory as it looks now, once for each look. */
  #draw(id: number): LabelPicture {
    const { name, kind } = this.#geography.cells[id]!;
    const weight = (kind === 'metropolis' ? 3 : kind === 'regionalCity' ? 1 : 0) + (id === this.selected ? 1 : 0);
    const size = this.letters + weight;
    const tag = id === this.own ? TAGS.own : id === this.selected ? TAGS.selected : null;
    const key = `label-${id}-${size}-${tag}`;
    let picture = this.#pictures.get(key);
    if (!picture) {
      picture = drawLabel({ text: name, kind, size, tag }, this.#ratio);
      this.#pictures.set(key, picture);
      this.#scene.textures.addCanvas(key, picture.canvas);
    }
    this.#images[id]!.setTexture(key);
    return picture;
  }

  #wanted(camera: Camera, heights: readonly number[], id: number): Wanted {
    const { width, height } = this.#draw(id);
    const [isSelected, isOwn] = [id === this.selected, id === this.own];
    const anchor = this.#anchor(camera, heights, id);
    return {
      id,
      anchor,
      width,
      height,
      priority: (isSelected ? 20 : 0) + (isOwn ? 10 : 0) + RANK[this.#geography.cells[id]!.kind],
      mustShow: isSelected || isOwn,
    };
  }

  /** Places them for this view. */
  arrange(camera: Camera, heights: readonly number[]): void {
    const wanted = this.#geography.cells.map((_, id) => this.#wanted(camera, heights, id));
    const openness = ({ left, right, top, bottom }: Rect, { id }: Wanted): number => {
      const open = [left, (left + right) / 2, right].filter((x) => {
        const ground = seenAt(this.#geography, heights, ...camera.toPlane([x, (top + bottom) / 2]));
        return ground === id || ground === OUTSIDE;
      });
      return open.length / 3;
    };
    const place = ({ id, left, top, isLed }: Placed): [number, Place] => {
      const [x, y] = wanted[id]!.anchor;
      return [id, { offset: [left - x, top - y], isLed }];
    };
    this.#places = new Map(placeLabels(wanted, camera.room, openness).map(place));
    this.follow(camera, heights);
  }

  /** Keeps each label where it stood beside its town, as the land rises and sinks under it. */
  follow(camera: Camera, heights: readonly number[]): void {
    const rects: Rect[] = [];
    this.#images.forEach((image, id) => {
      const place = this.#places.get(id);
      image.setVisible(place !== undefined);
      this.#leaders[id]!.setVisible(place?.isLed === true);
      if (!place) return;
      const anchor = this.#anchor(camera, heights, id);
      const left = this.#snap(anchor[0] + place.offset[0]);
      const top = this.#snap(anchor[1] + place.offset[1]);
      const rect = { left, top, right: left + image.width / this.#ratio, bottom: top + image.height / this.#ratio };
      rects.push(rect);
      image.setPosition(...camera.toPlane([left, top])).setScale(1 / (camera.zoom * this.#ratio));
      if (place.isLed) this.#lead(camera, id, anchor, rect);
    });
    this.rects = rects;
  }

  /** Draws the line from a town to its label far off. */
  #lead(camera: Camera, id: number, [x, y]: Vec, rect: Rect): void {
    const to = leadTo([x, y], rect);
    const length = Math.hypot(to[0] - x, to[1] - y);
    this.#leaders[id]!.setPosition(...camera.toPlane([x, y]))
      .setDisplaySize(length / camera.zoom, 1.6 / camera.zoom)
      .setRotation(Math.atan2(to[1] - y, to[0] - x));
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
