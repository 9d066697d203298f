/** Puts the layers together: what is shown, how it glides, and what is drawn anew when the view changes. */
import type Phaser from 'phaser';
import type { Tie } from '../art/ties.ts';
import { OUTSIDE, type Vec } from '../geography/geography.ts';
import type { LandscapeModel, Standing } from '../model.ts';
import { heightsOf, reliefOf, seenAt } from '../relief.ts';
import type { Camera, Insets } from './camera.ts';
import { Glide, type Moment } from './glide.ts';
import { Layers, type Setting } from './layers.ts';
import { SPARING } from './quality.ts';
import type { Pace } from './ticker.ts';

const FLIGHT_MS = 500;

export class Stage {
  readonly #scene: Phaser.Scene;
  readonly #setting: Setting;
  readonly #layers: Layers;
  readonly #wake: () => void;
  #model: LandscapeModel | undefined;
  #standings: readonly Standing[] = [];
  #heights: readonly number[] = [];
  #glide: Glide | undefined;
  /** Does the size of the view ask for new pictures? */
  #isStale = true;
  /** Are the streams those of the model? */
  #isAimed = false;
  #isArranged = false;

  /** `wake` hears of whatever asks for a frame. */
  constructor(scene: Phaser.Scene, setting: Setting, wake: () => void) {
    this.#scene = scene;
    this.#setting = setting;
    this.#wake = wake;
    this.#layers = new Layers(scene, setting, () => this.#touch());
  }

  get camera(): Camera {
    return this.#layers.camera;
  }

  /** The host's size in CSS pixels. */
  resize(width: number, height: number): void {
    this.#isStale = true;
    this.camera.resize(width, height);
  }

  /** How much of the host panels cover on each side, CSS pixels. */
  setInsets(insets: Insets): void {
    this.#isStale = true;
    this.camera.setInsets(insets);
  }

  /** Bakes what depends on the size of the view. */
  #prepare(): void {
    this.#isStale = false;
    this.#layers.prepare();
    if (this.#standings.length > 0) this.#layers.land.rebake(performance.now());
    this.#touch();
  }

  /** Shows a model; resolves once it stands. A glide that is under way ends at once. */
  show(model: LandscapeModel, transition: boolean): Promise<void> {
    this.settle();
    const isFirst = this.#model === undefined;
    const from = isFirst ? model.territories : this.#standings;
    this.#model = model;
    this.#layers.outlines.own = model.own;
    this.#layers.labels.own = model.own;
    this.#layers.pins.show(model.pins);
    this.#touch();
    return new Promise((done) => {
      this.#glide = new Glide(from, model, performance.now(), done);
      this.#isAimed = false;
      if (isFirst || !transition || this.#setting.isStill || document.hidden) this.settle();
    });
  }

  /** Jumps to the end of a glide. */
  settle(): void {
    if (!this.#glide || !this.#model) return;
    if (this.#isStale) this.#prepare();
    const { done } = this.#glide;
    this.#glide = undefined;
    this.#place(this.#model.territories, true);
    if (!this.#isAimed) this.#aim(this.#model);
    this.#layers.streams.presence = 1;
    this.#arrange(1);
    this.#touch();
    done();
  }

  /** Puts the land, and what stands on it, at these standings; was it drawn anew? */
  #place(standings: readonly Standing[], isUrgent: boolean): boolean {
    this.#standings = standings;
    this.#heights = heightsOf(reliefOf(this.#setting.geography), standings);
    this.#layers.outlines.heights = this.#heights;
    return this.#layers.land.show(standings, this.#heights, performance.now(), isUrgent);
  }

  #aim(model: LandscapeModel): void {
    this.#isAimed = true;
    this.#layers.streams.aim(model, this.#layers.outlines.selected, performance.now());
    this.#layers.pictures.redraw(this.#layers.streams.picture);
  }

  /** Does with fewer travellers from now on. */
  spare(): void {
    this.#layers.travellers.budget = SPARING;
    if (this.#model) this.#aim(this.#model);
  }

  select(territory: number | null): void {
    if (this.#layers.outlines.selected === territory) return;
    this.#layers.outlines.selected = territory;
    this.#layers.labels.selected = territory;
    if (this.#model) this.#aim(this.#model);
    this.#touch();
  }

  tie(ties: readonly Tie[]): void {
    this.#layers.outlines.ties = ties;
    this.#layers.pictures.redraw(this.#layers.outlines.picture);
    this.#wake();
  }

  hover(territory: number | null): void {
    if (this.#layers.outlines.hovered === territory) return;
    this.#layers.outlines.hovered = territory;
    this.#layers.pictures.redraw(this.#layers.outlines.picture);
    this.#wake();
  }

  /** Brings a territory near, or the whole land back with `null`. */
  focus(territory: number | null): void {
    if (territory === null) {
      this.camera.showAll();
      return;
    }
    const [x, y] = this.#setting.geography.cells[territory]!.town;
    const zoom = Math.max(this.camera.fitZoom * 2.2, 0.9);
    const place: Vec = [x, y - (this.#heights[territory] ?? 0)];
    this.camera.lookAt(place, zoom, performance.now(), this.#setting.isStill ? 0 : FLIGHT_MS);
  }

  /** The territory seen at a point of the host, or `null`. */
  at(point: Vec): number | null {
    if (this.#heights.length === 0) return null;
    const [x, y] = this.camera.toPlane(point);
    const territory = seenAt(this.#setting.geography, this.#heights, x, y);
    return territory === OUTSIDE ? null : territory;
  }

  #touch(): void {
    this.#isArranged = false;
    this.#layers.pictures.touch(performance.now());
    this.#wake();
  }

  /** Draws a frame; `now` in milliseconds. How soon is the next one wanted? */
  update(now: number): Pace {
    if (!this.#model) return 'still';
    this.camera.update(now);
    if (this.#isStale) this.#prepare();
    this.camera.apply(this.#scene.cameras.main, this.#setting.ratio);
    if (this.#glide) this.#advance(this.#glide, this.#glide.at(now));
    else this.#layers.pictures.update(now);
    if (!this.#isArranged) this.#arrange(1);
    this.#layers.streams.update(now);
    if (this.#glide || this.camera.isFlying || !this.#layers.pictures.isRested) return 'brisk';
    return this.#layers.streams.isMoving(now) ? 'steady' : 'still';
  }

  #arrange(t: number): void {
    this.#layers.arrange(t, this.#heights);
    this.#isArranged = true;
  }

  #advance({ to }: Glide, moment: Moment): void {
    if (moment.isOver) {
      this.settle();
      return;
    }
    const { streams, pictures, outlines } = this.#layers;
    if (moment.hasTurned && !this.#isAimed) this.#aim(to);
    streams.presence = moment.presence;
    if (this.#place(moment.standings, false)) pictures.redraw(outlines.picture);
    if (!this.#isArranged) this.#arrange(moment.t);
    this.#layers.follow(moment.t, this.#heights);
  }
}
