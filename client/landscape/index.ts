/**
 * The landscape's door. Import it lazily (`await import('./landscape/index.ts')`): Phaser comes along with it.
 * `geography`, `model` and the art's palettes can be imported without Phaser from their own files.
 */
import Phaser from 'phaser';
import type { Language } from '../../shared/scenario/scenario.ts';
import { FONT } from './art/labels.ts';
import type { Geography } from './geography/geography.ts';
import type { LandscapeModel } from './model.ts';
import type { Insets } from './scene/camera.ts';
import { listen } from './scene/gestures.ts';
import { effortFor, Pacer, type Quality, ratioFor } from './scene/quality.ts';
import { Stage } from './scene/stage.ts';

export { type Geography, geographyOf } from './geography/geography.ts';
export { type LandscapeModel, modelOf } from './model.ts';

export interface LandscapeOptions {
  readonly geography: Geography;
  /** Of the names on the sea and on neighbouring land; French unless told. */
  readonly language?: Language;
  /** Jump instead of gliding, and let nothing move by itself. */
  readonly reducedMotion: boolean;
  /** `auto` asks the machine. */
  readonly quality: Quality | 'auto';
  /** Somebody picked a territory on the map, or the sea. The page answers with `select`. */
  onSelect(territory: number | null): void;
}

export interface Landscape {
  /** Shows a model, gliding from the last one for about 2.5 s where `transition`; resolves once it stands. */
  show(model: LandscapeModel, transition: boolean): Promise<void>;
  select(territory: number | null): void;
  /** Brings a territory near, or the whole land back with `null`. */
  focus(territory: number | null): void;
  /** How much of the host panels cover on each side, CSS pixels. */
  setInsets(insets: Insets): void;
  destroy(): void;
}

/** Starts Phaser in the host, filling it; the game resolves once its one scene runs. */
function startGame(
  host: HTMLElement,
  webgl: boolean,
  frames: number,
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: webgl ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      banner: false,
      backgroundColor: '#1b3150',
      scale: { mode: Phaser.Scale.NONE, width: 2, height: 2 },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      fps: { limit: frames },
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

/** Makes a landscape that fills the host. The host should have a size, and `tabindex` to hear the keyboard. */
export async function createLandscape(host: HTMLElement, options: LandscapeOptions): Promise<Landscape> {
  const { geography, onSelect } = options;
  const effort = effortFor(options.quality);
  await Promise.all([
    document.fonts.load(`700 16px ${FONT}`),
    document.fonts.load(`600 13px ${FONT}`),
    document.fonts.load('600 30px "Fraunces Variable"'),
  ]);
  const { game, scene } = await startGame(host, effort.webgl, effort.frames);
  const ratio = ratioFor(effort, host.clientWidth, host.clientHeight);
  const stage = new Stage(scene, geography, effort, ratio, options.language ?? 'fr', options.reducedMotion);
  const ending = new AbortController();

  const fill = (): void => {
    const [width, height] = [Math.max(2, host.clientWidth), Math.max(2, host.clientHeight)];
    game.scale.setZoom(1 / ratio);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    stage.resize(width, height);
  };
  game.canvas.style.display = 'block';
  const watch = new ResizeObserver(fill);
  watch.observe(host);
  fill();

  host.style.touchAction = 'none';
  listen(
    host,
    stage.camera,
    {
      tap: (point) => onSelect(stage.at(point)),
      doubleTap: (point) => stage.focus(stage.at(point)),
      hover(point) {
        const territory = point && stage.at(point);
        host.style.cursor = territory === null ? 'grab' : 'pointer';
        stage.hover(territory);
      },
    },
    ending.signal,
  );
  const pacer = options.quality === 'auto' ? new Pacer() : null;
  scene.events.on(Phaser.Scenes.Events.UPDATE, (now: number, delta: number) => {
    stage.update(now);
    if (pacer?.hasFallenBehind(delta)) stage.spare();
  });

  const settleWhenHidden = (): void => {
    if (document.hidden) stage.settle();
  };
  document.addEventListener('visibilitychange', settleWhenHidden, { signal: ending.signal });

  return {
    show: (model, transition) => stage.show(model, transition),
    select: (territory) => stage.select(territory),
    focus: (territory) => stage.focus(territory),
    setInsets: (insets) => stage.setInsets(insets),
    destroy() {
      ending.abort();
      watch.disconnect();
      game.destroy(true);
    },
  };
}
