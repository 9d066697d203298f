/** Puts the layers together: what is shown, how it glides, and what is drawn anew when the view changes. */
import type Phaser from 'phaser';
import type { Language } from '../../../shared/scenario/scenario.ts';
import { boxOf } from '../art/canvas.ts';
import { type Geography, OUTSIDE, type Vec } from '../geography/geography.ts';
import { between, type LandscapeModel, type Standing, strongest } from '../model.ts';
import { heightsOf, reliefOf, seenAt } from '../relief.ts';
import { type Arc, arcOf } from '../streams.ts';
import { Backdrop } from './backdrop.ts';
import { Camera, type Insets } from './camera.ts';
import { LabelLayer } from './labelLayer.ts';
import { LandLayer } from './landLayer.ts';
import { Overlay } from './overlay.ts';
import { PinLayer } from './pinLayer.ts';
import { type Effort, SPARING } from './quality.ts';
import { Travellers } from './travellers.ts';

const GLIDE_MS = 2500;
const FLIGHT_MS = 500;
/** Hosts narrower than this get smaller labels and thinner streams, CSS pixels. */
const COMPACT = 600;
/** Travellers of one stream follow each other at this distance in the whole view, CSS pixels. */
const SPACING = 16;
/** After this long without a move the view is drawn sharp. */
const REST_MS = 160;
const DEPTH = { backdrop: 0, land: 1, overlay: 2, pins: 3, travellers: 4, labels: 5 };

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);
const ramp = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** A glide from one model to the next. */
interface Glide {
  readonly from: readonly Standing[];
  readonly started: number;
  readonly done: () => void;
  /** Are the last model's streams still there? */
  isLeaving: boolean;
}

export class Stage {
  readonly camera: Camera;
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #isStill: boolean;
  readonly #land: LandLayer;
  readonly #overlay: Overlay;
  readonly #backdrop: Backdrop;
  readonly #pins: PinLayer;
  readonly #travellers: Travellers;
  readonly #labels: LabelLayer;
  #ratio = 1;
  #width = 1;
  #model: LandscapeModel | undefined;
  #standings: readonly Standing[] = [];
  #heights: readonly number[] = [];
  #arcs: readonly Arc[] = [];
  #glide: Glide | undefined;
  #moved = 0;
  /** Does the size of the view ask for new pictures? */
  #isStale = true;
  #isRested = false;
  #isArranged = false;

  constructor(
    scene: Phaser.Scene,
    geography: Geography,
    effort: Effort,
    ratio: number,
    language: Language,
    isStill: boolean,
  ) {
    this.#scene = scene;
    this.#geography = geography;
    this.#isStill = isStill;
    this.#ratio = ratio;
    this.#backdrop = new Backdrop(scene, geography, effort, language, DEPTH.backdrop);
    this.#land = new LandLayer(scene, geography, DEPTH.land);
    this.#overlay = new Overlay(scene, geography, DEPTH.overlay);
    this.#pins = new PinLayer(scene, geography, ratio, DEPTH.pins);
    this.#travellers = new Travellers(scene, ratio, effort.travellers, DEPTH.travellers);
    this.#labels = new LabelLayer(scene, geography, ratio, DEPTH.labels);
    const { foot, rise } = reliefOf(geography);
    const shore = boxOf(geography.shore.flat(), 8);
    const land = { ...shore, y: shore.y - foot - rise * 0.7, height: shore.height + foot + rise * 0.7 };
    this.camera = new Camera(land, () => this.#touch());
  }

  get ratio(): number {
    return this.#ratio;
  }

  /** The host's size in CSS pixels. */
  resize(width: number, height: number): void {
    this.#width = width;
    this.camera.resize(width, height);
    this.#isStale = true;
  }

  /** How much of the host panels cover on each side, CSS pixels. */
  setInsets(insets: Insets): void {
    this.camera.setInsets(insets);
    this.#isStale = true;
  }

  /** Bakes what depends on the size of the view. */
  #prepare(): void {
    this.#isStale = false;
    const { fitZoom } = this.camera;
    const scale = Math.min(2.4, fitZoom * this.#ratio);
    const size = Math.min(2.2, Math.max(1, 0.92 / fitZoom));
    this.#land.prepare(scale, Math.round(size * 5) / 5);
    this.#overlay.picture.scale = scale;
    this.#overlay.width = this.#width < COMPACT ? 4.5 : 7;
    this.#labels.prepare(this.#model?.own ?? null, this.#width < COMPACT);
    if (this.#standings.length === 0) return;
    this.#land.rebake(this.#scene.time.now);
    this.#touch();
  }

  /** Shows a model; resolves once it stands. A glide that is under way ends at once. */
  show(model: LandscapeModel, transition: boolean): Promise<void> {
    this.settle();
    const isFirst = this.#model === undefined;
    const from = this.#standings;
    this.#model = model;
    this.#overlay.own = model.own;
    this.#pins.show(model.pins);
    this.#labels.prepare(model.own, this.#width < COMPACT);
    return new Promise((done) => {
      this.#glide = { from: isFirst ? model.territories : from, started: this.#scene.time.now, done, isLeaving: true };
      if (isFirst || !transition || this.#isStill || document.hidden) this.settle();
    });
  }

  /** Jumps to the end of a glide. */
  settle(): void {
    if (!this.#glide || !this.#model) return;
    if (this.#isStale) this.#prepare();
    const { done } = this.#glide;
    this.#glide = undefined;
    this.#place(this.#model.territories, true);
    this.#aim();
    this.#overlay.presence = 1;
    this.#pins.update(1, this.#heights, this.camera, this.#labels.rects);
    this.#touch();
    done();
  }

  /** Puts the land, and what stands on it, at these standings; was it drawn anew? */
  #place(standings: readonly Standing[], isUrgent: boolean): boolean {
    this.#standings = standings;
    this.#heights = heightsOf(reliefOf(this.#geography), standings);
    this.#overlay.heights = this.#heights;
    return this.#land.show(standings, this.#heights, this.#scene.time.now, isUrgent);
  }

  /** Streams of the model, between the towns as high as they will be. */
  #aim(): void {
    if (!this.#model) return;
    const heights = heightsOf(reliefOf(this.#geography), this.#model.territories);
    const streams = strongest(this.#model.streams, this.#overlay.selected);
    this.#arcs = streams.map((stream) => arcOf(this.#geography, heights, stream));
    this.#overlay.arcs = this.#arcs;
    this.#travellers.show(this.#arcs, SPACING / this.camera.fitZoom);
  }

  /** Does with less from now on: fewer travellers, a calm sea. */
  spare(): void {
    this.#backdrop.calm();
    this.#travellers.budget = SPARING;
    this.#aim();
  }

  select(territory: number | null): void {
    if (this.#overlay.selected === territory) return;
    this.#overlay.selected = territory;
    this.#aim();
    this.#touch();
  }

  hover(territory: number | null): void {
    if (this.#overlay.hovered === territory) return;
    this.#overlay.hovered = territory;
    this.#redrawOverlay();
  }

  /** Brings a territory near, or the whole land back with `null`. */
  focus(territory: number | null): void {
    if (territory === null) {
      this.camera.showAll();
      return;
    }
    const { town } = this.#geography.cells[territory]!;
    const zoom = Math.max(this.camera.fitZoom * 2.2, 0.9);
    const now = this.#scene.time.now;
    this.camera.lookAt([town[0], town[1] - (this.#heights[territory] ?? 0)], zoom, now, this.#isStill ? 0 : FLIGHT_MS);
  }

  /** The territory seen at a point of the host, or `null`. */
  at(point: Vec): number | null {
    if (this.#heights.length === 0) return null;
    const [x, y] = this.camera.toPlane(point);
    const territory = seenAt(this.#geography, this.#heights, x, y);
    return territory === OUTSIDE ? null : territory;
  }

  /** The view has changed: soft pictures until it rests. */
  #touch(): void {
    this.#moved = this.#scene.time.now;
    this.#isArranged = false;
    if (!this.#isRested) return;
    this.#isRested = false;
    this.#land.picture.blur();
    this.#overlay.picture.blur();
  }

  #redrawOverlay(): void {
    this.#overlay.pixel = 1 / this.camera.zoom;
    this.#overlay.picture.bake();
    this.#isRested = false;
  }

  /** Draws the view as sharp as the screen shows it. */
  #rest(): void {
    this.#isRested = true;
    this.#redrawOverlay();
    this.#isRested = true;
    const scale = this.camera.zoom * this.#ratio;
    if (scale < this.#land.picture.scale * 1.08) return;
    this.#land.picture.sharpen(this.camera.view, scale);
    this.#overlay.picture.sharpen(this.camera.view, scale);
  }

  /** Each frame; `now` in milliseconds. */
  update(now: number): void {
    if (!this.#model) return;
    this.camera.update(now);
    if (this.#isStale) this.#prepare();
    this.camera.apply(this.#scene.cameras.main, this.#ratio);
    if (!this.#isStill) this.#backdrop.update(now);
    const t = this.#glide ? ramp(now, this.#glide.started, this.#glide.started + GLIDE_MS) : 1;
    if (this.#glide) this.#advance(this.#glide, this.#model, t);
    else if (!this.#isRested && now - this.#moved > REST_MS) this.#rest();
    if (!this.#isArranged) {
      this.#labels.arrange(this.camera, this.#heights, this.#overlay.selected);
      this.#pins.update(ease(t), this.#heights, this.camera, this.#labels.rects);
      this.#isArranged = !this.#glide;
    }
    const clock = this.#isStill ? 0 : now;
    this.#travellers.update(clock, this.#overlay.presence, this.camera.zoom);
  }

  /** One step of a glide: old streams fade, the land moves, new streams come. */
  #advance(glide: Glide, model: LandscapeModel, t: number): void {
    if (t >= 1) {
      this.settle();
      return;
    }
    const eased = ease(t);
    const isLeaving = t < 0.3;
    if (!isLeaving && glide.isLeaving) {
      glide.isLeaving = false;
      this.#aim();
    }
    const presence = isLeaving ? 1 - ramp(t, 0, 0.25) : ramp(t, 0.55, 0.95);
    this.#overlay.presence = presence;
    const standings = model.territories.map((standing, i) => between(glide.from[i] ?? standing, standing, eased));
    if (this.#place(standings, false)) this.#redrawOverlay();
    this.#isArranged = false;
  }
}
