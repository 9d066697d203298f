/** Puts the layers together: what is shown, how it glides, and what is drawn anew when the view changes. */
import type Phaser from 'phaser';
import type { Language } from '../../../shared/scenario/scenario.ts';
import { boxOf } from '../art/canvas.ts';
import { type Geography, OUTSIDE, type Vec } from '../geography/geography.ts';
import { type LandscapeModel, type Standing, strongest } from '../model.ts';
import { heightsOf, reliefOf, seenAt } from '../relief.ts';
import { arcOf } from '../streams.ts';
import { Backdrop } from './backdrop.ts';
import { Camera, type Insets } from './camera.ts';
import { Glide } from './glide.ts';
import { LabelLayer } from './labelLayer.ts';
import { LandLayer } from './landLayer.ts';
import { Overlay } from './overlay.ts';
import { Pictures } from './pictures.ts';
import { PinLayer } from './pinLayer.ts';
import { type Effort, SPARING } from './quality.ts';
import { Travellers } from './travellers.ts';

const FLIGHT_MS = 500;
/** Hosts narrower than this get smaller labels and thinner streams, CSS pixels. */
const COMPACT = 600;
/** Travellers of one stream follow each other at this distance in the whole view, CSS pixels. */
const SPACING = 16;
const DEPTH = { backdrop: 0, land: 1, overlay: 2, pins: 3, travellers: 4, labels: 5 };

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
  readonly #pictures: Pictures;
  #ratio = 1;
  #width = 1;
  #model: LandscapeModel | undefined;
  #standings: readonly Standing[] = [];
  #heights: readonly number[] = [];
  #glide: Glide | undefined;
  /** Does the size of the view ask for new pictures? */
  #isStale = true;
  /** Are the streams those of the model? */
  #isAimed = false;
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
    this.#pictures = new Pictures(this.#land.picture, this.#overlay, this.camera, ratio);
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
    this.#touch();
    this.#labels.prepare(model.own, this.#width < COMPACT);
    return new Promise((done) => {
      this.#glide = new Glide(isFirst ? model.territories : from, model, this.#scene.time.now, done);
      this.#isAimed = false;
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
    this.#arrange(1);
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
    this.#isAimed = true;
    const heights = heightsOf(reliefOf(this.#geography), this.#model.territories);
    const streams = strongest(this.#model.streams, this.#overlay.selected);
    const arcs = streams.map((stream) => arcOf(this.#geography, heights, stream));
    this.#overlay.arcs = arcs;
    this.#travellers.show(arcs, SPACING / this.camera.fitZoom);
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
    this.#pictures.redrawOverlay();
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

  #touch(): void {
    this.#isArranged = false;
    this.#pictures.touch(this.#scene.time.now);
  }

  /** Each frame; `now` in milliseconds. */
  update(now: number): void {
    if (!this.#model) return;
    this.camera.update(now);
    if (this.#isStale) this.#prepare();
    this.camera.apply(this.#scene.cameras.main, this.#ratio);
    if (!this.#isStill) this.#backdrop.update(now);
    if (this.#glide) this.#advance(this.#glide, now);
    else this.#pictures.update(now);
    if (!this.#isArranged) this.#arrange(1);
    this.#travellers.update(this.#isStill ? 0 : now, this.#overlay.presence, this.camera.zoom);
  }

  /** Labels and pins where the view wants them; `t`: how far pins are on their way, 0 to 1. */
  #arrange(t: number): void {
    this.#labels.arrange(this.camera, this.#heights, this.#overlay.selected);
    this.#pins.update(t, this.#heights, this.camera, this.#labels.rects);
    this.#isArranged = true;
  }

  #advance(glide: Glide, now: number): void {
    const moment = glide.at(now);
    if (moment.isOver) {
      this.settle();
      return;
    }
    if (moment.hasTurned && !this.#isAimed) this.#aim();
    this.#overlay.presence = moment.presence;
    if (this.#place(moment.standings, false)) this.#pictures.redrawOverlay();
    if (!this.#isArranged) this.#arrange(moment.t);
    this.#labels.follow(this.camera, this.#heights);
    this.#pins.update(moment.t, this.#heights, this.camera, this.#labels.rects);
  }
}
