/** Everything that is drawn, from the sea up, and what all of it needs when the view changes. */
import type Phaser from 'phaser';
import { formats, type Tag } from '../../../assets/locales/formats.ts';
import { type Box, boxOf } from '../art/canvas.ts';
import type { Geography } from '../geography/geography.ts';
import { reliefOf } from '../relief.ts';
import { Air } from './air.ts';
import { Backdrop } from './backdrop.ts';
import { Camera } from './camera.ts';
import { Flipbook } from './flipbook.ts';
import { LabelLayer } from './labelLayer.ts';
import { LandLayer } from './landLayer.ts';
import { Outlines } from './outlines.ts';
import { Pictures } from './pictures.ts';
import { PinLayer } from './pinLayer.ts';
import type { Effort } from './quality.ts';
import { Signs } from './signs.ts';
import { StreamLayer } from './streamLayer.ts';

/** What a landscape is set up with. */
export interface Setting {
  readonly geography: Geography;
  readonly effort: Effort;
  readonly language: Tag;
  /** Canvas pixels a CSS pixel. */
  readonly ratio: number;
  /** Jump instead of gliding, and let nothing move by itself. */
  readonly isStill: boolean;
}

const DEPTH = { backdrop: 0, land: 2, outlines: 3, streams: 4, pins: 5, labels: 7 };

export class Layers {
  readonly camera: Camera;
  readonly land: LandLayer;
  readonly outlines: Outlines;
  readonly streams: StreamLayer;
  readonly pins: PinLayer;
  readonly labels: LabelLayer;
  readonly pictures: Pictures;
  /** Who travels, and what they and signs are drawn on. */
  readonly book: Flipbook;
  readonly air: Air;
  readonly signs: Signs;
  readonly #backdrop: Backdrop;
  readonly #ratio: number;

  /** `moved` hears of every change of the view. */
  constructor(scene: Phaser.Scene, host: HTMLElement, setting: Setting, moved: () => void) {
    const { geography, effort, language, ratio, isStill } = setting;
    this.#ratio = ratio;
    this.camera = new Camera(frameOf(geography), moved);
    this.#backdrop = new Backdrop(scene, setting, DEPTH.backdrop);
    this.land = new LandLayer(scene, geography, DEPTH.land);
    this.outlines = new Outlines(scene, geography, this.camera, DEPTH.outlines);
    this.book = new Flipbook(ratio, effort.travellers);
    this.air = new Air(host, this.camera, this.book, ratio);
    this.streams = new StreamLayer(scene, geography, this.camera, this.book, isStill, DEPTH.streams);
    this.pins = new PinLayer(scene, geography, ratio, DEPTH.pins);
    this.labels = new LabelLayer(scene, geography, ratio, DEPTH.labels);
    this.signs = new Signs(geography, this.camera, this.pins, ratio, formats(language));
    const over = [this.outlines.picture, this.streams.picture];
    this.pictures = new Pictures(this.land.picture, over, this.camera, ratio);
  }

  /** Fits all pictures to the size of the view: letters and ribbons grow with it, slowly. They are not baked yet. */
  prepare(): void {
    const { fitZoom } = this.camera;
    const scale = Math.min(2.4, fitZoom * this.#ratio);
    const size = Math.min(2.2, Math.max(1, 0.92 / fitZoom));
    this.pictures.scale = scale;
    this.land.prepare(scale, Math.round(size * 5) / 5);
    this.streams.width = Math.min(10, 3 + fitZoom * 6.5);
    this.labels.letters = Math.min(18, Math.max(11.5, Math.round(21 + fitZoom * 8.4) / 2));
  }

  /** Puts names and pins where the view wants them. */
  arrange(heights: readonly number[]): void {
    this.labels.arrange(this.camera, heights);
    this.#backdrop.arrange(this.camera, this.labels.rects);
    this.pins.update(heights, this.camera, this.labels.rects);
  }

  /** Keeps them there, and of their size, while the view is on its way to another. */
  keepUp(heights: readonly number[]): void {
    this.labels.follow(this.camera, heights);
    this.pins.update(heights, this.camera, this.labels.rects);
  }

  /** Keeps them there as the land rises and sinks. */
  follow(heights: readonly number[]): void {
    this.labels.follow(this.camera, heights);
    this.pins.follow(heights);
  }
}

/** What must fit into the view: the land, raised as it may be. */
function frameOf(geography: Geography): Box {
  const { foot, rise } = reliefOf(geography);
  const shore = boxOf(geography.shore.flat(), 6);
  return { ...shore, y: shore.y - foot - rise * 0.6, height: shore.height + foot + rise * 0.6 };
}
