/** Everything that is drawn, from the sea up, and what all of it needs when the view changes. */
import type Phaser from 'phaser';
import type { Language } from '../../../shared/scenario/scenario.ts';
import { type Box, boxOf } from '../art/canvas.ts';
import type { Geography } from '../geography/geography.ts';
import { reliefOf } from '../relief.ts';
import { Backdrop } from './backdrop.ts';
import { Camera } from './camera.ts';
import { LabelLayer } from './labelLayer.ts';
import { LandLayer } from './landLayer.ts';
import { Outlines } from './outlines.ts';
import { Pictures } from './pictures.ts';
import { PinLayer } from './pinLayer.ts';
import type { Effort } from './quality.ts';
import { StreamLayer } from './streamLayer.ts';
import { Travellers } from './travellers.ts';

/** What a landscape is set up with. */
export interface Setting {
  readonly geography: Geography;
  readonly effort: Effort;
  readonly language: Language;
  /** Canvas pixels a CSS pixel. */
  readonly ratio: number;
  /** Jump instead of gliding, and let nothing move by itself. */
  readonly isStill: boolean;
}

const DEPTH = { backdrop: 0, land: 2, outlines: 3, streams: 4, pins: 5, travellers: 6, labels: 7 };

export class Layers {
  readonly camera: Camera;
  readonly land: LandLayer;
  readonly outlines: Outlines;
  readonly travellers: Travellers;
  readonly streams: StreamLayer;
  readonly pins: PinLayer;
  readonly labels: LabelLayer;
  readonly pictures: Pictures;
  readonly #backdrop: Backdrop;
  readonly #ratio: number;

  /** `moved` hears of every change of the view. */
  constructor(scene: Phaser.Scene, setting: Setting, moved: () => void) {
    const { geography, effort, ratio, isStill } = setting;
    this.#ratio = ratio;
    this.camera = new Camera(frameOf(geography), moved);
    this.#backdrop = new Backdrop(scene, setting, DEPTH.backdrop);
    this.land = new LandLayer(scene, geography, DEPTH.land);
    this.outlines = new Outlines(scene, geography, this.camera, DEPTH.outlines);
    this.travellers = new Travellers(scene, ratio, effort.travellers, DEPTH.travellers);
    this.streams = new StreamLayer(scene, geography, this.camera, this.travellers, isStill, DEPTH.streams);
    this.pins = new PinLayer(scene, geography, ratio, DEPTH.pins);
    this.labels = new LabelLayer(scene, geography, ratio, DEPTH.labels);
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

  /** Puts names and pins where the view wants them; `t`: how far pins are on their way, 0 to 1. */
  arrange(t: number, heights: readonly number[]): void {
    this.labels.arrange(this.camera, heights);
    this.#backdrop.arrange(this.camera, this.labels.rects);
    this.pins.update(t, heights, this.camera, this.labels.rects);
  }

  /** Keeps them there as the land rises and sinks. */
  follow(t: number, heights: readonly number[]): void {
    this.labels.follow(this.camera, heights);
    this.pins.update(t, heights, this.camera, this.labels.rects);
  }
}

/** What must fit into the view: the land, raised as it may be. */
function frameOf(geography: Geography): Box {
  const { foot, rise } = reliefOf(geography);
  const shore = boxOf(geography.shore.flat(), 6);
  return { ...shore, y: shore.y - foot - rise * 0.6, height: shore.height + foot + rise * 0.6 };
}
