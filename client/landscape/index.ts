/**
 * The landscape's door. Import it lazily (`await import('./landscape/index.ts')`): Phaser comes along with it.
 * `geography`, `model` and the art's palettes can be imported without Phaser from their own files.
 */
import Phaser from 'phaser';
import type { Tag } from '../../assets/locales/formats.ts';
import { FONT } from './art/labels.ts';
import type { Tie } from './art/ties.ts';
import type { Geography } from './geography/geography.ts';
import type { LandscapeModel } from './model.ts';
import type { Pick } from './pick.ts';
import type { Insets } from './scene/camera.ts';
import { type Gestures, listen } from './scene/gestures.ts';
import { effortFor, Pacer, type Quality, ratioFor, SPARING } from './scene/quality.ts';
import { Stage } from './scene/stage.ts';
import type { Told } from './scene/telling.ts';
import { Ticker } from './scene/ticker.ts';
import type { Scene } from './sequence/script.ts';

export { type Geography, geographyOf } from './geography/geography.ts';
export { type LandscapeModel, modelOf } from './model.ts';

export interface LandscapeOptions {
  readonly geography: Geography;
  /** Of the names on the sea and on neighbouring land; French unless told. */
  readonly language?: Tag;
  /** Jump instead of gliding, and let nothing move by itself. */
  readonly reducedMotion: boolean;
  /** `auto` asks the machine. */
  readonly quality: Quality | 'auto';
  /** Travellers at most; the quality's own number unless told. */
  readonly travellers?: number;
  /** Somebody picked something on the map. The page answers with `select`. */
  onPick(pick: Pick): void;
}

export interface Landscape {
  /** Shows a model: at once, or `isSlow` within a second. A turn that is being told ends. */
  show(model: LandscapeModel, isSlow?: boolean): void;
  /** Tells the turn between two models, scene by scene; resolves once it is told, or cut short. */
  tell(told: Told): Promise<void>;
  /** Cuts the turn short that is being told. */
  settle(): void;
  /** Shows a scene between two models as one picture; `null`: the map as it is. */
  hold(scene: Scene | null, before: LandscapeModel, after: LandscapeModel): void;
  select(territory: number | null): void;
  /** Draws thin lines between partners. */
  tie(ties: readonly Tie[]): void;
  /** Brings a territory near, or the whole land back with `null`. */
  focus(territory: number | null): void;
  /** How much of the host panels cover on each side, CSS pixels. */
  setInsets(insets: Insets): void;
  destroy(): void;
}

/** Starts Phaser in the host, filling it; resolves once its one scene runs. From then on `game.step` draws a frame. */
function startGame(host: HTMLElement, webgl: boolean): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: webgl ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      banner: false,
      backgroundColor: '#1b3150',
      scale: { mode: Phaser.Scale.NONE, width: 2, height: 2 },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      audio: { noAudio: true },
      input: false as never,
      scene: {
        create(this: Phaser.Scene) {
          resolve({ game, scene: this });
        },
      },
    });
  });
}

const fetchFonts = (): Promise<unknown> =>
  Promise.all([
    document.fonts.load(`700 16px ${FONT}`),
    document.fonts.load(`600 13px ${FONT}`),
    document.fonts.load('600 30px "Fraunces Variable"'),
  ]);

/** Keeps the picture as large as the host. */
function fill(host: HTMLElement, game: Phaser.Game, stage: Stage, ratio: number): ResizeObserver {
  const cover = (): void => {
    const [width, height] = [Math.max(2, host.clientWidth), Math.max(2, host.clientHeight)];
    game.scale.setZoom(1 / ratio);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    // Phaser leaves out the style where a canvas pixel is a CSS pixel, and with it the size before this one.
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
    stage.resize(width, height);
  };
  game.canvas.style.display = 'block';
  const watch = new ResizeObserver(cover);
  watch.observe(host);
  cover();
  return watch;
}

/** What hands on the map bring about. */
const gesturesOn = (host: HTMLElement, stage: Stage, onPick: LandscapeOptions['onPick']): Gestures => ({
  tap: (point, isTouch) => onPick(stage.pick(point, isTouch)),
  doubleTap: (point) => stage.focus(stage.at(point)),
  hover(point) {
    const pick = point && stage.pick(point, false);
    host.style.cursor = pick === null || (pick.type === 'territory' && pick.territory === null) ? 'grab' : 'pointer';
    stage.hover(pick?.type === 'territory' ? pick.territory : null);
  },
});

/** Makes a landscape that fills the host. The host should have a size, and `tabindex` to hear the keyboard. */
export async function createLandscape(host: HTMLElement, options: LandscapeOptions): Promise<Landscape> {
  const { geography, language = 'fr-FR', reducedMotion: isStill } = options;
  const fitting = effortFor(options.quality);
  const effort = { ...fitting, travellers: options.travellers ?? fitting.travellers };
  const [{ game, scene }] = await Promise.all([startGame(host, effort.webgl), fetchFonts()]);
  game.loop.stop();
  const ratio = ratioFor(effort, host.clientWidth, host.clientHeight);
  const stage = new Stage(scene, host, { geography, effort, language, ratio, isStill }, () => ticker.wake());
  const pacer = options.quality === 'auto' ? new Pacer() : null;
  const ticker = new Ticker(effort.frames, (now, delta) => {
    const { pace, isDirty } = stage.update(now);
    if (isDirty) game.step(now, delta);
    if (pacer?.hasFallenBehind(delta)) stage.spare(SPARING);
    return pace;
  });
  const watch = fill(host, game, stage, ratio);
  const ending = new AbortController();
  host.style.touchAction = 'none';
  listen(host, stage.camera, gesturesOn(host, stage, options.onPick), ending.signal);
  const settleWhenHidden = (): void => {
    if (document.hidden) stage.settle();
  };
  document.addEventListener('visibilitychange', settleWhenHidden, { signal: ending.signal });
  return {
    show: (model, isSlow) => stage.show(model, isSlow),
    tell: (told) => stage.tell(told),
    settle: () => stage.settle(),
    hold: (scene, before, after) => stage.hold(scene, before, after),
    select: (territory) => stage.select(territory),
    tie: (ties) => stage.tie(ties),
    focus: (territory) => stage.focus(territory),
    setInsets: (insets) => stage.setInsets(insets),
    destroy() {
      ending.abort();
      watch.disconnect();
      ticker.stop();
      stage.destroy();
      game.destroy(true);
      game.step(performance.now(), 0); // Phaser ends with its next frame.
    },
  };
}
