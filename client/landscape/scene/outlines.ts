/** Glowing lines round one's own territory, the selected and the hovered one; dashed ones between partners. */
import type Phaser from 'phaser';
import { clear, type Pen } from '../art/canvas.ts';
import { pathsOf, type View } from '../art/land.ts';
import { GOLD, PAPER } from '../art/palette.ts';
import { drawTies, type Tie } from '../art/ties.ts';
import type { Geography } from '../geography/geography.ts';
import { Baked } from './baked.ts';
import type { Camera } from './camera.ts';
import { pictureOf } from './landLayer.ts';

/** Lines laid upon each other, from the wide glow to the line itself: times the width, and strength. */
const GLOW = [
  [5, 0.16],
  [3, 0.25],
  [1, 1],
] as const;

export class Outlines {
  readonly picture: Baked;
  readonly #geography: Geography;
  readonly #camera: Camera;
  readonly #paths: readonly Path2D[];
  heights: readonly number[] = [];
  ties: readonly Tie[] = [];
  own: number | null = null;
  selected: number | null = null;
  hovered: number | null = null;

  constructor(scene: Phaser.Scene, geography: Geography, camera: Camera, depth: number) {
    this.#geography = geography;
    this.#camera = camera;
    this.#paths = pathsOf(geography);
    this.picture = new Baked(scene, 'outlines', pictureOf(geography), depth, (pen, view) => this.#paint(pen, view));
  }

  #paint(pen: Pen, view: View): void {
    clear(pen);
    drawTies(pen, view, this.#geography, this.heights, this.ties, this.#camera.zoom);
    if (this.own !== null && this.own !== this.selected) this.#ring(pen, view, this.own, GOLD, 2.2, 0.9);
    if (this.hovered !== null && this.hovered !== this.selected) this.#ring(pen, view, this.hovered, PAPER, 1.8, 0.8);
    if (this.selected !== null) this.#ring(pen, view, this.selected, this.selected === this.own ? GOLD : PAPER, 3.2, 1);
  }

  /** A line round a territory's raised face, `width` in CSS pixels. */
  #ring(pen: Pen, view: View, territory: number, colour: string, width: number, alpha: number): void {
    const lift = this.heights[territory] ?? 0;
    pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, (-view.y - lift) * view.scale);
    pen.lineJoin = 'round';
    pen.strokeStyle = colour;
    for (const [spread, strength] of GLOW) {
      pen.globalAlpha = alpha * strength;
      pen.lineWidth = (width * spread) / this.#camera.zoom;
      pen.stroke(this.#paths[territory]!);
    }
    pen.globalAlpha = 1;
  }
}
