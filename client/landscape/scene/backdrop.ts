/** The sea on the screen, with a few waves that come and go. */
import type Phaser from 'phaser';
import type { Language } from '../../../shared/scenario/scenario.ts';
import { blank, pathOf } from '../art/canvas.ts';
import { SEA } from '../art/palette.ts';
import { bakeSea, REACH } from '../art/sea.ts';
import { type Geography, OUTSIDE } from '../geography/geography.ts';
import { insideRing } from '../geography/ground.ts';
import { luck } from '../geography/luck.ts';
import type { Effort } from './quality.ts';

const CREST = { width: 34, height: 12 };

interface Wave {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly phase: number;
}

export class Backdrop {
  #waves: readonly Wave[];

  constructor(
    scene: Phaser.Scene,
    geography: Geography,
    { sea: scale, waves }: Effort,
    language: Language,
    depth: number,
  ) {
    scene.textures.addCanvas('sea', bakeSea(geography, scale, language));
    scene.add
      .image(-REACH, -REACH, 'sea')
      .setOrigin(0)
      .setScale(1 / scale)
      .setDepth(depth);
    scene.textures.addCanvas('wave', crest());
    this.#waves = Array.from({ length: waves * 4 }, (_, i): { x: number; y: number; phase: number } => ({
      x: (luck(17, i, 0) * 1.5 - 0.25) * geography.width,
      y: (luck(17, i, 1) * 1.5 - 0.25) * geography.height,
      phase: luck(17, i, 2) * 7,
    }))
      .filter(({ x, y }) => isOpenWater(geography, x, y))
      .slice(0, waves)
      .map(({ x, y, phase }) => ({
        image: scene.add.image(x, y, 'wave').setScale(0.5).setDepth(depth).setAlpha(0),
        x,
        phase,
      }));
  }

  /** Calm sea, for a machine that cannot keep up. */
  calm(): void {
    for (const { image } of this.#waves) image.destroy();
    this.#waves = [];
  }

  /** `now` in milliseconds. */
  update(now: number): void {
    for (const { image, x, phase } of this.#waves) {
      const swell = Math.sin(now / 1900 + phase);
      image.setAlpha(Math.max(0, swell) * 0.5).setX(x + swell * 7);
    }
  }
}

function isOpenWater(geography: Geography, x: number, y: number): boolean {
  const reach = 46;
  const probes = [
    [0, 0],
    [reach, 0],
    [-reach, 0],
    [0, reach],
    [0, -reach],
  ] as const;
  return probes.every(
    ([dx, dy]) =>
      geography.at(x + dx, y + dy) === OUTSIDE &&
      !geography.neighbours.some((ring) => insideRing([x + dx, y + dy], ring)),
  );
}

function crest(): HTMLCanvasElement {
  const { canvas, pen } = blank(CREST.width * 2, CREST.height * 2);
  pen.scale(2, 2);
  pen.strokeStyle = `rgb(${SEA.foam})`;
  pen.lineWidth = 1.8;
  pen.lineCap = 'round';
  const wave = pathOf([]);
  wave.moveTo(3, 7);
  wave.quadraticCurveTo(10, 1, 17, 7);
  wave.quadraticCurveTo(24, 12, 31, 5);
  pen.stroke(wave);
  return canvas;
}
