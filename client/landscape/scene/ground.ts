/** The land as it stands now, with what lies on it: at rest, or on its way from one year to the next. */
import { OUTSIDE, type Vec } from '../geography/geography.ts';
import type { DrawnStream, Standing } from '../model.ts';
import { heightsOf, reliefOf, seenAt } from '../relief.ts';
import { LandFade } from './landFade.ts';
import type { Layers, Setting } from './layers.ts';

export class Ground {
  readonly #setting: Setting;
  readonly #layers: Layers;
  #standings: readonly Standing[] = [];
  #fade: LandFade | null = null;
  /** Of each territory now, units. */
  heights: readonly number[] = [];
  /** Has anything changed that Phaser draws? */
  isDirty = true;

  constructor(setting: Setting, layers: Layers) {
    this.#setting = setting;
    this.#layers = layers;
  }

  get isFading(): boolean {
    return this.#fade !== null;
  }

  /** Puts the land at these standings; `isSlow`: the picture before goes within a second. */
  stand(standings: readonly Standing[], isSlow: boolean): void {
    if (isSlow && standings === this.#standings) return;
    const { land, outlines, pictures } = this.#layers;
    const heights = heightsOf(reliefOf(this.#setting.geography), standings);
    this.#fade = isSlow ? new LandFade(this.heights, heights, performance.now()) : null;
    this.#standings = standings;
    outlines.heights = heights;
    land.show(standings, heights, isSlow);
    if (!isSlow) {
      this.heights = heights;
      land.picture.setGhost(0);
    }
    pictures.redraw(outlines.picture);
    this.isDirty = true;
  }

  /** Draws these streams and nobody else's. */
  aim(streams: readonly DrawnStream[]): void {
    const { streams: layer, pictures, air } = this.#layers;
    layer.aim(streams, heightsOf(reliefOf(this.#setting.geography), this.#standings), performance.now());
    pictures.redraw(layer.picture);
    air.touch(0);
    this.isDirty = true;
  }

  /** Draws all anew for another size of the view. */
  prepare(): void {
    this.#layers.prepare();
    if (this.#standings.length > 0) this.#layers.land.rebake();
  }

  /** Each frame of a way; has it come to its end? `now` in milliseconds. */
  glide(now: number): boolean {
    if (!this.#fade) return false;
    const t = this.#fade.at(now);
    this.heights = this.#fade.heights(t);
    this.#layers.land.picture.setGhost(1 - t);
    this.#layers.follow(this.heights);
    this.isDirty = true;
    if (t < 1) return false;
    this.#fade = null;
    return true;
  }

  /** The territory seen at a point of the host, or `null`. */
  at(point: Vec): number | null {
    if (this.heights.length === 0) return null;
    const [x, y] = this.#layers.camera.toPlane(point);
    const territory = seenAt(this.#setting.geography, this.heights, x, y);
    return territory === OUTSIDE ? null : territory;
  }
}
