/**
 * Streams on the screen: ribbons on the land, and people who travel along them. They tell of the turn that has
 * closed, then step back, so that the map is calm while offers are made; picking a territory brings back its own.
 */

import type Phaser from 'phaser';
import { clear, type Pen } from '../art/canvas.ts';
import { drawRibbon } from '../art/ribbons.ts';
import { unit } from '../easing.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import type { DrawnStream } from '../model.ts';
import { type Arc, along, arcOf } from '../streams.ts';
import { Baked } from './baked.ts';
import type { Camera } from './camera.ts';
import type { Flipbook } from './flipbook.ts';
import { pictureOf } from './landLayer.ts';

/** How long streams are the news, and how long they take to step back. */
const NEWS_MS = 20_000;
const FADE_MS = 1500;
/** How long they take to come. */
const COME_MS = 500;
/** How much of the ribbons is left then; and how much shows where nothing may move. */
const QUIET = 0.22;
const STILL = 0.7;
/** Points at which an arc is held against a pointer. */
const PROBES = 24;

export class StreamLayer {
  readonly picture: Baked;
  readonly #geography: Geography;
  readonly #camera: Camera;
  readonly #book: Flipbook;
  readonly #isStill: boolean;
  #arcs: readonly Arc[] = [];
  #aimed = 0;
  /** Width of the strongest stream, CSS pixels. */
  width = 7;

  /** `isStill`: nobody travels, and nothing fades. */
  constructor(
    scene: Phaser.Scene,
    geography: Geography,
    camera: Camera,
    book: Flipbook,
    isStill: boolean,
    depth: number,
  ) {
    this.#geography = geography;
    this.#camera = camera;
    this.#book = book;
    this.#isStill = isStill;
    this.picture = new Baked(scene, 'streams', pictureOf(geography), depth, (pen, view) => {
      clear(pen);
      for (const arc of this.#arcs) drawRibbon(pen, arc, view, this.width / camera.zoom);
    });
  }

  /** Draws these, between towns as high as they stand; `now` in milliseconds. */
  aim(streams: readonly DrawnStream[], heights: readonly number[], now: number): void {
    this.#arcs = streams.map((stream) => arcOf(this.#geography, heights, stream));
    this.#book.show(this.#isStill ? [] : this.#arcs, this.#camera.fitZoom);
    this.#aimed = now;
  }

  /** Each frame; `now` in milliseconds. Does the picture of the ribbons look different? */
  update(now: number): boolean {
    const strength = this.#isStill ? STILL : QUIET + (1 - QUIET) * this.#news(now);
    return this.picture.setAlpha(this.#arcs.length === 0 ? 0 : strength * this.#coming(now));
  }

  /** Draws whoever is on the way. */
  draw(pen: Pen, now: number): void {
    const presence = this.#news(now) * this.#coming(now);
    if (this.#isStill || presence < 0.02) return;
    pen.globalAlpha = presence;
    this.#book.turn(pen, now, this.#camera);
    pen.globalAlpha = 1;
  }

  /** Is somebody on the way? */
  isMoving(now: number): boolean {
    return !this.#isStill && this.#arcs.length > 0 && this.#news(now) > 0;
  }

  /** The stream whose ribbon passes nearest to a point of the host, within `reach` CSS pixels. */
  at(point: Vec, reach: number): DrawnStream | null {
    let nearest = reach;
    let found: DrawnStream | null = null;
    for (const arc of this.#arcs) {
      for (let i = 1; i < PROBES; i++) {
        const [x, y] = this.#camera.toHost(along(arc, i / PROBES));
        const [u, v] = this.#camera.toHost(along(arc, (i + 1) / PROBES));
        const distance = toSegment(point, [x, y], [u, v]);
        if (distance >= nearest) continue;
        nearest = distance;
        found = arc.stream;
      }
    }
    return found;
  }

  /** 1 while they are the news, 0 once they have stepped back. */
  #news(now: number): number {
    return unit((this.#aimed + NEWS_MS + FADE_MS - now) / FADE_MS);
  }

  #coming(now: number): number {
    return this.#isStill ? 1 : unit((now - this.#aimed) / COME_MS);
  }
}

function toSegment([x, y]: Vec, [ax, ay]: Vec, [bx, by]: Vec): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = unit(((x - ax) * dx + (y - ay) * dy) / Math.max(1e-6, dx * dx + dy * dy));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t);
}
