/**
 * Streams on the screen: ribbons, and people who travel along them. They tell of the turn that has closed, then step
 * back, so that the map is calm while offers are made; picking a territory brings back its own.
 */
import type Phaser from 'phaser';
import { clear } from '../art/canvas.ts';
import { drawRibbon } from '../art/ribbons.ts';
import type { Geography } from '../geography/geography.ts';
import { type LandscapeModel, strongest } from '../model.ts';
import { heightsOf, reliefOf } from '../relief.ts';
import { type Arc, arcOf } from '../streams.ts';
import { Baked } from './baked.ts';
import type { Camera } from './camera.ts';
import { pictureOf } from './landLayer.ts';
import type { Travellers } from './travellers.ts';

/** How long streams are the news, and how long they take to step back. */
const NEWS_MS = 20_000;
const FADE_MS = 1500;
/** How much of the ribbons is left then; and how much shows where nothing may move. */
const QUIET = 0.22;
const STILL = 0.7;

export class StreamLayer {
  readonly picture: Baked;
  readonly #geography: Geography;
  readonly #camera: Camera;
  readonly #travellers: Travellers;
  readonly #isStill: boolean;
  #arcs: readonly Arc[] = [];
  #aimed = 0;
  /** How far they have come, or gone, while the land glides: 0 to 1. */
  presence = 1;
  /** Width of the strongest stream, CSS pixels. */
  width = 7;

  /** `isStill`: nobody travels, and nothing fades. */
  constructor(
    scene: Phaser.Scene,
    geography: Geography,
    camera: Camera,
    travellers: Travellers,
    isStill: boolean,
    depth: number,
  ) {
    this.#geography = geography;
    this.#camera = camera;
    this.#travellers = travellers;
    this.#isStill = isStill;
    this.picture = new Baked(scene, 'streams', pictureOf(geography), depth, (pen, view) => {
      clear(pen);
      for (const arc of this.#arcs) drawRibbon(pen, arc, view, this.width / camera.zoom);
    });
  }

  /** Chooses the strongest streams of a model, or those about one territory, between towns as high as they will be. */
  aim(model: LandscapeModel, about: number | null, now: number): void {
    const heights = heightsOf(reliefOf(this.#geography), model.territories);
    this.#arcs = strongest(model.streams, about).map((stream) => arcOf(this.#geography, heights, stream));
    this.#travellers.show(this.#isStill ? [] : this.#arcs, this.#camera.fitZoom);
    this.#aimed = now;
  }

  /** Each frame; `now` in milliseconds. */
  update(now: number): void {
    const news = this.#news(now);
    this.picture.alpha = this.presence * (this.#isStill ? STILL : QUIET + (1 - QUIET) * news);
    this.#travellers.update(now, this.presence * news, this.#camera.zoom);
  }

  /** Is somebody on the way? */
  isMoving(now: number): boolean {
    return !this.#isStill && this.#arcs.length > 0 && this.#news(now) > 0;
  }

  /** 1 while they are the news, 0 once they have stepped back. */
  #news(now: number): number {
    return Math.min(1, Math.max(0, (this.#aimed + NEWS_MS + FADE_MS - now) / FADE_MS));
  }
}
