/**
 * A picture baked with Canvas 2D and shown by Phaser in two sharpnesses: the whole land at the size of the whole
 * view, and, once the camera rests close up, what it sees at the screen's own resolution.
 */
import type Phaser from 'phaser';
import type { Box, Pen } from '../art/canvas.ts';
import type { View } from '../art/land.ts';

export type Paint = (pen: Pen, view: View) => void;

export class Baked {
  readonly #base: Phaser.Textures.CanvasTexture;
  readonly #baseImage: Phaser.GameObjects.Image;
  readonly #sharp: Phaser.Textures.CanvasTexture;
  readonly #sharpImage: Phaser.GameObjects.Image;
  readonly #bounds: Box;
  readonly #paint: Paint;
  #scale = 1;

  /** `bounds`: the part of the plane that the picture covers, in units. */
  constructor(scene: Phaser.Scene, key: string, bounds: Box, depth: number, paint: Paint) {
    this.#bounds = bounds;
    this.#paint = paint;
    this.#base = canvasTexture(scene, `${key}-base`);
    this.#sharp = canvasTexture(scene, `${key}-sharp`);
    this.#baseImage = scene.add.image(bounds.x, bounds.y, this.#base).setOrigin(0).setDepth(depth);
    this.#sharpImage = scene.add.image(0, 0, this.#sharp).setOrigin(0).setDepth(depth).setVisible(false);
  }

  /** Pixels a unit of the whole picture. Takes effect with the next `bake`. */
  set scale(scale: number) {
    this.#scale = scale;
  }

  /** How much of it shows, 0 to 1. */
  set alpha(alpha: number) {
    this.#baseImage.setAlpha(alpha);
    this.#sharpImage.setAlpha(alpha);
  }

  get scale(): number {
    return this.#scale;
  }

  /** Draws the whole picture anew. */
  bake(): void {
    const { x, y, width, height } = this.#bounds;
    resize(this.#base, this.#baseImage, width * this.#scale, height * this.#scale);
    this.#paint(this.#base.context, { x, y, scale: this.#scale });
    this.#base.refresh();
    this.#baseImage.setScale(1 / this.#scale);
    this.blur();
  }

  /** Draws what a box of the plane shows, `scale` pixels a unit, over the whole picture. */
  sharpen(box: Box, scale: number): void {
    resize(this.#sharp, this.#sharpImage, box.width * scale, box.height * scale);
    this.#paint(this.#sharp.context, { x: box.x, y: box.y, scale });
    this.#sharp.refresh();
    this.#sharpImage
      .setPosition(box.x, box.y)
      .setScale(1 / scale)
      .setVisible(true);
    this.#baseImage.setVisible(false);
  }

  /** Back to the whole picture, as the camera moves. */
  blur(): void {
    this.#sharpImage.setVisible(false);
    this.#baseImage.setVisible(true);
  }
}

function canvasTexture(scene: Phaser.Scene, key: string): Phaser.Textures.CanvasTexture {
  const texture = scene.textures.createCanvas(key, 2, 2);
  if (!texture) throw new Error(`the texture ${key} exists already`);
  return texture;
}

function resize(
  texture: Phaser.Textures.CanvasTexture,
  image: Phaser.GameObjects.Image,
  width: number,
  height: number,
): void {
  const [w, h] = [Math.max(2, Math.ceil(width)), Math.max(2, Math.ceil(height))];
  if (texture.width === w && texture.height === h) return;
  texture.setSize(w, h);
  image.setFrame(texture.get().name);
}
