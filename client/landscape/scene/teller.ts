/** Tells a turn on the stage, scene by scene; or holds one scene still, where nothing may move by itself. */
import type { Geography } from '../geography/geography.ts';
import { drawnAs, type LandscapeModel } from '../model.ts';
import { isPeople, type Scene } from '../sequence/script.ts';
import { frameOf } from './framing.ts';
import type { Ground } from './ground.ts';
import type { Layers } from './layers.ts';
import type { Signed } from './signs.ts';
import { Telling, type Told } from './telling.ts';

/** A camera that follows a turn takes its time. */
const FLIGHT_MS = 1100;

interface Held {
  readonly scene: Scene;
  readonly before: LandscapeModel;
  readonly after: LandscapeModel;
}

export class Teller {
  readonly #geography: Geography;
  readonly #layers: Layers;
  readonly #ground: Ground;
  #running: { readonly telling: Telling; readonly done: () => void } | null = null;
  #held: Held | null = null;

  constructor(geography: Geography, layers: Layers, ground: Ground) {
    this.#geography = geography;
    this.#layers = layers;
    this.#ground = ground;
  }

  get isTelling(): boolean {
    return this.#running !== null;
  }

  /** Begins a turn whose land before stands already; resolves once it is told, or cut short. */
  begin(told: Told): Promise<void> {
    this.#held = null;
    this.#ground.aim([]);
    return new Promise((done) => {
      this.#running = { telling: new Telling(told, performance.now()), done };
    });
  }

  /** Ends a turn that is being told, if there is one; the stage then shows how it ended. */
  end(): boolean {
    if (!this.#running) return false;
    const { done } = this.#running;
    this.#running = null;
    if (this.#layers.camera.isLed) this.#layers.camera.showAll();
    done();
    return true;
  }

  /** Shows a scene as one picture, until another or none is held. */
  hold(held: Held | null): void {
    this.#held = held;
    if (held) this.#ground.aim(isPeople(held.scene) ? drawnAs(held.scene.flows) : []);
  }

  /** Goes on; did it go to another scene, or to the end? `now` in milliseconds. */
  advance(now: number): 'same' | 'next' | 'over' {
    if (!this.#running) return 'same';
    const { telling } = this.#running;
    const { scene, isOver } = telling.at(now);
    if (isOver) return 'over';
    if (!telling.enter(scene)) return 'same';
    const { standings, pins } = telling.landAt(scene);
    this.#layers.pins.show(pins);
    this.#ground.stand(standings, true);
    this.#ground.aim(isPeople(telling.scene!) ? drawnAs(telling.scene!.flows) : []);
    this.#lead(telling, now);
    return 'next';
  }

  /** Brings the camera to what matters to the viewer's seat, and back for what became of the whole region. */
  #lead({ scene, told }: Telling, now: number): void {
    const { camera } = this.#layers;
    const isWide = scene!.act === 'rents' || scene!.act === 'budgets';
    if (isWide ? !camera.isLed : !camera.isFitted) return;
    const near = frameOf(told.script, this.#geography, this.#ground.heights, camera.fitZoom);
    if (near) camera.lead(isWide ? camera.whole : near, now, FLIGHT_MS);
  }

  /** The signs of this moment; `null` where there are none. */
  signs(now: number): Signed | null {
    const { heights } = this.#ground;
    if (this.#held) return { ...this.#held, heights, t: 0, isStill: true };
    const telling = this.#running?.telling;
    if (!telling?.scene) return null;
    const { before, after } = telling.told;
    return { scene: telling.scene, before, after, heights, t: telling.at(now).t, isStill: false };
  }
}
