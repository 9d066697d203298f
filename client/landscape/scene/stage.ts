/** Puts the layers together: what is shown, what is picked, and what is drawn anew when the view changes. */
import type Phaser from 'phaser';
import type { Pen } from '../art/canvas.ts';
import type { Tie } from '../art/ties.ts';
import type { Vec } from '../geography/geography.ts';
import { type LandscapeModel, strongest } from '../model.ts';
import type { Pick } from '../pick.ts';
import type { Scene } from '../sequence/script.ts';
import type { Camera, Insets } from './camera.ts';
import { Ground } from './ground.ts';
import { Layers, type Setting } from './layers.ts';
import { Teller } from './teller.ts';
import type { Told } from './telling.ts';
import type { Pace } from './ticker.ts';

const FLIGHT_MS = 500;
/** CSS pixels around a pin and a stream that still count as theirs. */
const REACH = { mouse: { pin: 1, stream: 7 }, touch: { pin: 8, stream: 14 } };

/** What the next frame has to do. */
export interface Wanted {
  readonly pace: Pace;
  /** Has anything changed that Phaser draws? */
  readonly isDirty: boolean;
}

export class Stage {
  readonly #scene: Phaser.Scene;
  readonly #setting: Setting;
  readonly #layers: Layers;
  readonly #ground: Ground;
  readonly #teller: Teller;
  readonly #wake: () => void;
  #model: LandscapeModel | undefined;
  /** Does the size of the view ask for new pictures? */
  #isStale = true;
  #isArranged = false;

  /** `wake` hears of whatever asks for a frame. */
  constructor(scene: Phaser.Scene, host: HTMLElement, setting: Setting, wake: () => void) {
    this.#scene = scene;
    this.#setting = setting;
    this.#wake = wake;
    this.#layers = new Layers(scene, host, setting, () => this.#touch());
    this.#ground = new Ground(setting, this.#layers);
    this.#teller = new Teller(setting.geography, this.#layers, this.#ground);
  }

  get camera(): Camera {
    return this.#layers.camera;
  }

  /** The host's size in CSS pixels. */
  resize(width: number, height: number): void {
    this.#isStale = true;
    this.#layers.air.resize(width, height);
    this.camera.resize(width, height);
  }

  /** How much of the host panels cover on each side, CSS pixels. */
  setInsets(insets: Insets): void {
    this.#isStale = true;
    this.camera.setInsets(insets);
  }

  /** Shows a model: at once, or `isSlow` within a second. A turn that is being told ends. */
  show(model: LandscapeModel, isSlow = false): void {
    this.#teller.end();
    this.#teller.hold(null);
    const fades = isSlow && this.#model !== undefined && !this.#setting.isStill;
    this.#model = model;
    this.#layers.outlines.own = model.own;
    this.#layers.labels.own = model.own;
    if (this.#isStale) this.#prepare();
    this.#layers.pins.show(model.pins);
    this.#ground.stand(model.territories, fades);
    this.#aim();
    this.#touch();
  }

  /** Tells the turn from one model to the next; resolves once it is told, or cut short. */
  tell(told: Told): Promise<void> {
    this.show(told.before);
    this.#model = told.after;
    const over = this.#teller.begin(told);
    if (this.#setting.isStill || document.hidden) this.settle();
    return over;
  }

  /** Cuts a turn short that is being told: everything is as it ended. */
  settle(): void {
    if (this.#teller.isTelling) this.show(this.#model!);
  }

  /** Shows a scene between two models as one picture; `null`: the map as it is. */
  hold(scene: Scene | null, before: LandscapeModel, after: LandscapeModel): void {
    this.settle();
    if (this.#model !== after) this.show(after);
    this.#teller.hold(scene && { scene, before, after });
    if (scene === null) this.#aim();
    this.#wake();
  }

  /** The streams of the turn, or those about the territory that is selected. */
  #aim(): void {
    this.#ground.aim(strongest(this.#model!.streams, this.#layers.outlines.selected));
  }

  /** Does with fewer travellers from now on. */
  spare(travellers: number): void {
    this.#layers.book.budget = travellers;
    if (this.#model && !this.#teller.isTelling) this.#aim();
  }

  select(territory: number | null): void {
    if (this.#layers.outlines.selected === territory) return;
    this.#layers.outlines.selected = territory;
    this.#layers.labels.selected = territory;
    if (this.#model && !this.#teller.isTelling) this.#aim();
    this.#touch();
  }

  tie(ties: readonly Tie[]): void {
    this.#layers.outlines.ties = ties;
    this.#redrawOutlines();
  }

  hover(territory: number | null): void {
    if (this.#layers.outlines.hovered === territory) return;
    this.#layers.outlines.hovered = territory;
    this.#redrawOutlines();
  }

  #redrawOutlines(): void {
    this.#layers.pictures.redraw(this.#layers.outlines.picture);
    this.#ground.isDirty = true;
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
    const place: Vec = [x, y - (this.#ground.heights[territory] ?? 0)];
    this.camera.lookAt(place, zoom, performance.now(), this.#setting.isStill ? 0 : FLIGHT_MS);
  }

  /** The territory seen at a point of the host, or `null`. */
  at(point: Vec): number | null {
    return this.#ground.at(point);
  }

  /** What is picked at a point of the host: a pin over a stream over the land. */
  pick(point: Vec, isTouch: boolean): Pick {
    const reach = REACH[isTouch ? 'touch' : 'mouse'];
    const id = this.#layers.pins.at(point, reach.pin, this.camera);
    if (id !== null) return { type: 'establishment', id };
    const stream = this.#layers.streams.at(point, reach.stream);
    if (stream) return { type: 'flow', skill: stream.skill, from: stream.from, to: stream.to };
    return { type: 'territory', territory: this.at(point) };
  }

  #touch(): void {
    this.#isArranged = false;
    this.#ground.isDirty = true;
    const now = performance.now();
    this.#layers.pictures.touch(now);
    this.#layers.air.touch(now);
    this.#wake();
  }

  /** Bakes what depends on the size of the view. */
  #prepare(): void {
    this.#isStale = false;
    this.#ground.prepare();
    this.#touch();
  }

  /** Gets a frame ready; `now` in milliseconds. */
  update(now: number): Wanted {
    if (!this.#model) return { pace: 'still', isDirty: false };
    const { pictures, streams } = this.#layers;
    this.camera.update(now);
    if (this.#isStale) this.#prepare();
    this.#goOn(now);
    this.camera.apply(this.#scene.cameras.main, this.#setting.ratio);
    if (this.#ground.glide(now)) this.#isArranged = false;
    if (!this.#ground.isFading && pictures.update(now)) this.#ground.isDirty = true;
    if (!this.#isArranged) this.#arrange(now);
    if (streams.update(now)) this.#ground.isDirty = true;
    this.#drawAir(now);
    const { isDirty } = this.#ground;
    this.#ground.isDirty = false;
    return { pace: this.#pace(now), isDirty };
  }

  #drawAir(now: number): void {
    const { air, labels, streams, signs } = this.#layers;
    const signed = this.#teller.signs(now);
    const below = (pen: Pen): void => {
      streams.draw(pen, now);
      if (signed) signs.drawBelow(pen, signed);
    };
    air.draw(now, labels.rects, below, signed && ((pen) => signs.draw(pen, signed)));
  }

  /** Goes on with a turn that is told. */
  #goOn(now: number): void {
    const step = this.#teller.advance(now);
    if (step === 'next') this.#isArranged = false;
    if (step === 'over') this.settle();
  }

  /** Puts names and pins in place: at leisure once the view rests, and only kept up with while it moves. */
  #arrange(now: number): void {
    this.#ground.isDirty = true;
    if (this.#layers.pictures.isMovingAt(now) || this.camera.isFlying) {
      this.#layers.keepUp(this.#ground.heights);
      return;
    }
    this.#layers.arrange(this.#ground.heights);
    this.#isArranged = true;
  }

  #pace(now: number): Pace {
    const { pictures, air, streams } = this.#layers;
    const isBusy = this.#teller.isTelling || this.#ground.isFading || !this.#isArranged;
    if (isBusy || this.camera.isFlying || !pictures.isRested || air.isBusy) return 'brisk';
    return streams.isMoving(now) ? 'steady' : 'still';
  }

  destroy(): void {
    this.#layers.air.destroy();
  }
}
