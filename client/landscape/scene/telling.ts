/** A turn being told: which scene is on, and what of the land each scene changes. */
import type { LandscapeModel, Standing } from '../model.ts';
import { changesOf, type Moment, SequenceClock } from '../sequence/clock.ts';
import type { Scene, Script } from '../sequence/script.ts';

/** How a turn is told. */
export interface Told {
  readonly before: LandscapeModel;
  readonly after: LandscapeModel;
  readonly script: Script;
  /** Hears of each scene as it begins. */
  onScene(scene: number): void;
}

/** What the land shows from a scene on. */
export interface Land {
  readonly standings: readonly Standing[];
  readonly pins: LandscapeModel['pins'];
}

export class Telling {
  readonly told: Told;
  readonly #clock: SequenceClock;
  readonly #changes: ReturnType<typeof changesOf>;
  /** The new year's buildings on the old year's heights: one object, so that the land is baked for it once. */
  readonly #built: readonly Standing[];
  #scene = -1;

  /** `started` in milliseconds. */
  constructor(told: Told, started: number) {
    this.told = told;
    this.#clock = new SequenceClock(told.script, started);
    this.#changes = changesOf(told.script);
    const { before, after } = told;
    this.#built = after.territories.map((standing, i) => ({
      ...standing,
      attractiveness: before.territories[i]?.attractiveness ?? standing.attractiveness,
    }));
  }

  at(now: number): Moment {
    return this.#clock.at(now);
  }

  get scene(): Scene | null {
    return this.told.script.scenes[this.#scene] ?? null;
  }

  /** Goes to a scene; is it another one? */
  enter(scene: number): boolean {
    if (scene === this.#scene) return false;
    this.#scene = scene;
    this.told.onScene(scene);
    return true;
  }

  /** What stands during a scene: buildings follow the firms that came and went, heights what came of it all. */
  landAt(scene: number): Land {
    const { before, after, script } = this.told;
    const { works, relief } = this.#changes;
    const arrived = script.scenes.findIndex(({ act }) => act === 'arrivals');
    const left = script.scenes.findIndex(({ act }) => act === 'departures');
    const standings = scene >= relief ? after.territories : scene >= works ? this.#built : before.territories;
    const stay = new Set(after.pins.map(({ id, territory }) => `${id} ${territory}`));
    const pins =
      scene > arrived
        ? after.pins
        : scene >= left
          ? before.pins.filter((pin) => stay.has(`${pin.id} ${pin.territory}`))
          : before.pins;
    return { standings, pins };
  }
}
