/**
 * A picture baked with Canvas 2D and shown by Phaser in two sharpnesses: the whole land at the size of the whole
 * view, and, once the camera rests close up, what it sees at the screen's own resolution. A new whole picture may
 * come in through the old one: one bake for a change that takes a second.
 */
import type Phaser from 'phaser';
import type { Box, Pen } from '../art/canvas.ts';
import type { View } from '../art/land.ts';

export type Paint = (pen: Pen, view: View) => void;

interface Sheet {
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly image: Phaser.GameObjects.Image;
}

export class Baked {
  #base: Sheet;
  #ghost: Sheet | null = null;
  readonly #sharp: Sheet;
  readonly #scene: Phaser.Scene;
  readonly #key: string;
  readonly #bounds: Box;
  readonly #depth: number;
  readonly #paint: Paint;
  #scale = 1;

  /** `bounds`: the part of the plane that the picture covers, in units. */
  constructor(scene: Phaser.Scene, key: string, bounds: Box, depth: number, paint: Paint) {
    this.#scene = scene;
    this.#key = key;
    this.#bounds = bounds;
    this.#depth = depth;
    this.#paint = paint;
    this.#base = this.#sheet('base');
    this.#sharp = this.#sheet('sharp');
    this.#sharp.image.setVisible(false);
  }

  #sheet(name: string): Sheet {
    const texture = this.#scene.textures.createCanvas(`${this.#key}-${name}`, 2, 2);
    if (!texture) throw new Error(`the texture ${this.#key}-${name} exists already`);
    const image = this.#scene.add.image(this.#bounds.x, this.#bounds.y, texture).setOrigin(0).setDepth(this.#depth);
    return { texture, image };
  }

  /** Pixels a unit of the whole picture. Takes effect with the next `bake`. */
  set scale(scale: number) {
    this.#scale = scale;
  }

  get scale(): number {
    return this.#scale;
  }

  /** How much of it shows, 0 to 1. Does that change anything? */
  setAlpha(alpha: number): boolean {
    if (Math.abs(this.#base.image.alpha - alpha) < 0.004) return false;
    this.#base.image.setAlpha(alpha);
    this.#sharp.image.setAlpha(alpha);
    return true;
  }

  /** Draws the whole picture anew. */
  bake(): void {
    const { x, y, width, height } = this.#bounds;
    const { texture, image } = this.#base;
    resize(this.#base, width * this.#scale, height * this.#scale);
    this.#paint(texture.context, { x, y, scale: this.#scale });
    texture.refresh();
    image.setScale(1 / this.#scale);
    this.blur();
  }

  /** Draws the whole picture anew below the one before, which `setGhost` then takes away. */
  bakeBelow(): void {
    const before = this.#base;
    this.#base = this.#ghost ?? this.#sheet('ghost');
    this.#ghost = before;
    this.#base.image.setDepth(this.#depth).setAlpha(1);
    this.#ghost.image.setDepth(this.#depth + 0.1);
    this.bake();
    this.setGhost(1);
  }

  /** How much of the picture before shows, 0 to 1. */
  setGhost(alpha: number): void {
    this.#ghost?.image.setAlpha(alpha).setVisible(alpha > 0);
  }

  /** Draws what a box of the plane shows, `scale` pixels a unit, over the whole picture. */
  sharpen(box: Box, scale: number): void {
    const { texture, image } = this.#sharp;
    resize(this.#sharp, box.width * scale, box.height * scale);
    this.#paint(texture.context, { x: box.x, y: box.y, scale });
    texture.refresh();
    image.setPosition(box.x, box.y).setScale(1 / scale);
    this.#show(true);
  }

  /** Back to the whole picture, as the camera moves. */
  blur(): void {
    this.#show(false);
  }

  #show(isSharp: boolean): void {
    this.#sharp.image.setVisible(isSharp);
    this.#base.image.setVisible(!isSharp);
  }
}

function resize({ texture, image }: Sheet, width: number, height: number): void {
  const [w, h] = [Math.max(2, Math.ceil(width)), Math.max(2, Math.ceil(height))];
  if (texture.width === w && texture.height === h) return;
  texture.setSize(w, h);
  image.setFrame(texture.get().name);
}
