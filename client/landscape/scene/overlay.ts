/** Drawn over the land: the streams' ribbons, the outline of one's own territory, of the selected and the hovered one. */
import type Phaser from 'phaser';
import type { Pen } from '../art/canvas.ts';
import { pathsOf, type View } from '../art/land.ts';
import { GOLD, PAPER } from '../art/palette.ts';
import { drawRibbon } from '../art/ribbons.ts';
import type { Geography } from '../geography/geography.ts';
import type { Arc } from '../streams.ts';
import { Baked } from './baked.ts';
import { pictureOf } from './landLayer.ts';

export class Overlay {
  readonly picture: Baked;
  readonly #paths: readonly Path2D[];
  heights: readonly number[] = [];
  arcs: readonly Arc[] = [];
  /** How much of the streams shows, 0 to 1. */
  presence = 1;
  own: number | null = null;
  selected: number | null = null;
  hovered: number | null = null;
  /** Width of the strongest stream, CSS pixels. */
  width = 7;
  /** The size of a CSS pixel, in units. */
  pixel = 1;

  constructor(scene: Phaser.Scene, geography: Geography, depth: number) {
    this.#paths = pathsOf(geography);
    this.picture = new Baked(scene, 'overlay', pictureOf(geography), depth, (pen, view) => this.#paint(pen, view));
  }

  #paint(pen: Pen, view: View): void {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    if (this.own !== null && this.own !== this.selected) this.#ring(pen, view, this.own, GOLD, 2.2, 0.9);
    if (this.hovered !== null && this.hovered !== this.selected) this.#ring(pen, view, this.hovered, PAPER, 1.8, 0.8);
    if (this.selected !== null) this.#ring(pen, view, this.selected, PAPER, 2.8, 1);
    if (this.presence === 0) return;
    for (const arc of this.arcs)
      drawRibbon(pen, arc, view, this.pixel, { alpha: this.presence * 0.9, width: this.width });
  }

  /** A glowing line round a territory's raised face. */
  #ring(pen: Pen, view: View, territory: number, colour: string, width: number, alpha: number): void {
    const lift = this.heights[territory] ?? 0;
    pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, (-view.y - lift) * view.scale);
    pen.lineJoin = 'round';
    pen.strokeStyle = colour;
    for (const [spread, strength] of [
      [5, 0.16],
      [3, 0.25],
      [1, 1],
    ] as const) {
      pen.globalAlpha = alpha * strength;
      pen.lineWidth = width * spread * this.pixel;
      pen.stroke(this.#paths[territory]!);
    }
    pen.globalAlpha = 1;
  }
}
